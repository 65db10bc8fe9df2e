import json

from hypothesis import example, given
from hypothesis import strategies as st

from argmap.page.packing import pack

names = st.sampled_from(["id", "text", "cites", "to", "note"])
words = st.sampled_from(["affirms", "denies", "a|b", "", "x"])
items = st.one_of(st.none(), st.integers(-9, 9), st.text(max_size=5), words)
records = st.dictionaries(names, items)
nested = st.lists(
    st.fixed_dictionaries(
        {"id": st.text(max_size=5)},
        optional={
            "claims": st.lists(records),
            "tags": st.lists(words),
            "stance": words,
            "path": st.lists(st.integers(0, 9)),
            "paths": st.lists(st.lists(st.integers(0, 9))),
            "best": records,
        },
    )
)


def without_what_is_missing(value):
    if isinstance(value, dict):
        told = {name: without_what_is_missing(each) for name, each in value.items()}
        return {
            name: each for name, each in told.items() if each is not None and each not in ([], {})
        }
    return list(map(without_what_is_missing, value)) if isinstance(value, list) else value


@given(nested)
@example([{"id": "a", "claims": [{}]}, {"id": "b", "best": {}}])
def test_what_is_unpacked_is_what_was_packed(unpack, value):
    packed = json.loads(json.dumps(pack(value)))
    back = unpack(packed["shape"], packed["rows"])
    assert without_what_is_missing(back) == without_what_is_missing(value)


@given(nested)
def test_the_name_of_a_field_stands_once_for_each_sort_of_record(value):
    packed = pack([{"marker": one} for one in value])
    assert json.dumps(packed).count('"marker"') == bool(value)


def test_fields_that_few_records_have_stand_last():
    packed = pack([{"note": "n", "id": "a"}, {"id": "b"}, {"id": "c"}])
    assert packed["rows"] == [["a", "n"], ["b"], ["c"]]


def test_a_few_words_over_and_over_become_numbers():
    packed = pack([{"stance": word} for word in ["affirms", "denies"] * 4])
    assert packed == {"shape": [{"stance": "affirms|denies"}], "rows": [[0], [1]] * 4}


def test_a_list_that_is_missing_is_an_empty_one(unpack):
    packed = pack([{"id": "a", "cites": ["¶1"]}, {"id": "b"}])
    assert unpack(packed["shape"], packed["rows"])[1] == {"id": "b", "cites": []}
