// Reads Mermaid texts with Mermaid's own parser: a JSON list of texts in, a list of charts out.
// The argument is a folder in which `npm install mermaid jsdom` was run.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2]);
const { JSDOM } = createRequire(`${folder}/`)("jsdom");
const { window } = new JSDOM("");
Object.assign(globalThis, { window, document: window.document });
const entry = pathToFileURL(`${folder}/node_modules/mermaid/dist/mermaid.core.mjs`);
const { default: mermaid } = await import(entry);

async function chart(text) {
  try {
    const { config } = await mermaid.parse(text);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const vertices = [...db.getVertices().values()].map(({ id, text, type }) => ({ id, text, type }));
    const edges = db.getEdges().map(({ start, end, text, type, stroke }) => ({ start, end, text, type, stroke }));
    return { config, vertices, edges };
  } catch (error) {
    return { error: String(error.message ?? error) };
  }
}

const charts = [];
for (const text of JSON.parse(readFileSync(0, "utf8"))) charts.push(await chart(text));
console.log(JSON.stringify(charts));
