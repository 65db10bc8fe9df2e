"""How Sphinx makes the documentation site of the pages that `argmap_site` has gathered."""

import re
from typing import TYPE_CHECKING, Any

import argmap

if TYPE_CHECKING:
    from docutils.nodes import Element, TextElement
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project = "argmap"
author = "The argmap authors"
project_copyright = "the argmap authors, under the MIT licence"
version = release = argmap.__version__
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}

myst_enable_extensions = ["deflist"]
myst_heading_anchors = 4
highlight_language = "text"

default_role = "py:obj"  # what stands in single backticks in a docstring is a name of Python
add_module_names = False
python_use_unqualified_type_names = True
autodoc_typehints_format = "short"
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True

html_theme = "furo"
html_title = f"argmap {release}"
html_static_path = ["argmap_site/static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sourcelink = False


def link_by_last_name(
    app: "Sphinx", env: "BuildEnvironment", node: "pending_xref", text: "TextElement"
) -> "Element | None":
    """Link `argmap.model.claims.Claim`, as annotations have it, to where `Claim` is described."""
    if node.get("refdomain") != "py" or app.builder is None:
        return None
    python = env.domains.python_domain
    last = "." + node["reftarget"].rpartition(".")[2]
    found = [name for name in python.objects if name.endswith(last)]
    if len(found) != 1:
        return None
    return python.resolve_xref(env, node["refdoc"], app.builder, "obj", found[0], node, text)


def hide_factories(*details: Any) -> tuple[str, str | None] | None:  # noqa: ANN401  (whatever Sphinx hands on)
    """Show a default that attrs makes anew for each value as dots, not as attrs' own code."""
    signature, returned = details[-2:]
    if not signature:
        return None
    return re.sub(r"attr_dict\['\w+'\]\.default|<factory>|NOTHING", "...", signature), returned


def setup(app: "Sphinx") -> None:
    """Add what the settings alone cannot say."""
    app.connect("autodoc-process-signature", hide_factories)
    app.connect("missing-reference", link_by_last_name)
