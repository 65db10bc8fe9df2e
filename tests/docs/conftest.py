"""The engine with which the pictures in the documents were drawn."""

import pytest


@pytest.fixture(scope="session")
def engine_of_the_documents(engine):
    """Skip a test that draws pictures anew where another engine would draw them."""
    if engine.stem != "graphviz-pure":
        pytest.skip(f"the pictures were drawn with graphviz-pure, not with {engine}")
