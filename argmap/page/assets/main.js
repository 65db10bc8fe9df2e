import { unpack } from "./unpacking.js";

const packed = JSON.parse(document.getElementById("data").textContent);
const data = unpack(packed.shape, packed.rows);
document.querySelector("h1").textContent = data.question;
