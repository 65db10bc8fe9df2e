"""Publication date by stance."""

import re
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.views.debate.marks import Moment, Party, Shared, Timeline
from argmap.views.debate.time_scale import scale_of
from argmap.views.debate.timeline import draw, to_dot
from argmap.views.debate.timeline_cards import placed
from argmap.views.marks import Card, Mark

DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


def test_dot_of_every_mark(timeline, snapshot):
    snapshot("timeline.dot", to_dot(timeline))


def cards(picture):
    return {name: box for name, box in picture.boxes.items() if name.startswith("card_")}


def assert_tidy(picture):
    """Cards and dates lie apart; lanes and years are the ground on which they lie."""
    kept = {
        name: box
        for name, box in picture.boxes.items()
        if name.startswith(("card_", "date_", "shared_", "stance_"))
    }
    assert list(attrs.evolve(picture, boxes=kept).overlaps()) == []
    assert list(picture.escaped_texts()) == []


def test_cards_lie_apart_and_hold_their_texts(timeline, drawn):
    picture = drawn(to_dot(timeline))
    assert len(cards(picture)) == 6
    assert_tidy(picture)


@st.composite
def _timelines(draw):
    size = draw(st.integers(1, 9))
    moments = []
    for _ in range(size):
        day = draw(DAYS | st.dates(date(2018, 1, 1), date(2018, 3, 1)))
        last = day + min(timedelta(draw(st.integers(0, 400))), date.max - day)
        moments.append(draw(st.sampled_from([None, Moment(day, last, draw(st.booleans()))])))
    positions = tuple(
        Card(draw(st.sampled_from(Mark)), draw(st.text("abc ", max_size=80))) for _ in range(size)
    )
    parties = tuple(Party(f"{number}", "Somebody") for number in range(size))
    return Timeline("Q?", parties, tuple(moments), (Shared("P1", "It rains.", "open", positions),))


@settings(max_examples=60, deadline=None)
@given(_timelines())
def test_any_dates_are_kept_apart_and_later_texts_begin_further_right(drawn, timeline):
    picture = drawn(to_dot(timeline))
    assert_tidy(picture)
    assert len(cards(picture)) == len(timeline.parties)
    lefts = {
        moment.first: cards(picture)[f"card_0_{number}"][0]
        for number, moment in enumerate(timeline.moments)
        if moment
    }
    assert [lefts[day] for day in sorted(lefts)] == sorted(lefts.values())


def test_the_scale_is_true_to_time(drawn):
    days = [date(2020, 1, 1), date(2021, 1, 1), date(2024, 1, 1)]
    timeline = Timeline(
        "Q?",
        tuple(Party(letter, "Somebody") for letter in "ABC"),
        tuple(Moment(day, day) for day in days),
        (Shared("P1", "It rains.", "open", (Card("affirms"), Card("denies"), Card("silent"))),),
    )
    first, second, third = (box[0] for box in cards(drawn(to_dot(timeline))).values())
    assert (second - first) / (third - first) == pytest.approx(366 / 1461, abs=0.002)


def test_who_affirms_stands_above_who_qualifies_and_who_denies(drawn):
    stances = ("affirms", "qualifies", "denies", "silent")
    parties = tuple(Party(letter, "Somebody") for letter in "ABCD")
    day = Moment(date(2020, 1, 1), date(2020, 1, 1))
    shared = Shared("P1", "It rains.", "open", tuple(map(Card, stances)))
    picture = drawn(to_dot(Timeline("Q?", parties, (day,) * 4, (shared,))))
    tops = [box[1] for box in cards(picture).values()]
    assert tops == sorted(tops)
    assert len(set(tops)) == 4


def test_a_date_that_is_not_certain_is_hollow_and_dashed_and_as_long_as_it_is_vague(timeline):
    spans = dict(re.findall(r"\n\t(span_0_\d) \[(.*?)\]", to_dot(timeline)))
    assert "dashed" in spans["span_0_1"]
    assert "dashed" not in spans["span_0_0"]
    widths = [float(re.search(r"width=([\d.]+)", spans[name])[1]) for name in sorted(spans)]
    assert widths[1] > 20 * widths[0]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2024-09-12", "2024-10-03", ["2024-09", "2024-10", "2024-11"]),
        ("2018-05-01", "2020-07-31", ["2018-01", "2018-07", "2019-01", "2019-07"]),
        ("1690-01-01", "2024-01-01", ["1650", "1700", "1750", "1800"]),
        ("2024-01-01", "2024-01-01", ["2024-01", "2024-02"]),
        ("0001-01-01", "9999-12-31", ["0000", "2000", "4000", "6000"]),
    ],
)
def test_marks_of_the_axis_are_round_and_few(first, last, words):
    days = [date.fromisoformat(each) for each in (first, last)]
    scale = scale_of([Moment(day, day) for day in days])
    ticks = list(scale.ticks())
    assert [tick.words for tick in ticks][:4] == words
    assert (ticks[0].place, ticks[-1].place) == (0, 1)
    assert all(0 <= scale.place(day) <= 1 for day in days)


@given(st.lists(DAYS, min_size=1), st.lists(st.just(None), max_size=2))
def test_every_day_lies_on_the_axis_and_time_runs_to_the_right(days, unknown):
    scale = scale_of([*(Moment(day, day) for day in days), *unknown])
    places = [scale.place(day) for day in sorted(days)]
    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)
    assert 2 <= len(list(scale.ticks())) <= 10


def test_without_a_date_there_is_no_axis(timeline):
    assert scale_of([None, None]) is None
    undated = attrs.evolve(timeline, moments=(None, None, None))
    assert "undated" in to_dot(undated)
    assert "tick_" not in to_dot(undated)


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(1, 60)), max_size=12))
def test_boxes_in_rows_never_overlap_and_keep_their_left_edges(boxes):
    lefts, heights = [left for left, _ in boxes], [height for _, height in boxes]
    spots = placed(lefts, heights, [100] * len(lefts), 5)
    assert [spot.left for spot in spots] == lefts
    for number, one in enumerate(spots):
        for other in spots[number + 1 :]:
            apart = abs(one.left - other.left) >= 100
            assert apart or one.top + one.height <= other.top or other.top + other.height <= one.top


@pytest.mark.usefixtures("engine")
def test_cards_carry_their_claims_and_are_told_by_date(parse, timeline):
    root = parse(draw(timeline).svg)
    images = [part for part in root.iter() if part.get("role") == "img"]
    titles = [part.find("{*}title").text for part in images]
    assert titles[4:7] == [
        "Proposition P2, disputed, crux: Roof runoff causes most street floods.",
        "2024-03-09: Ada Okafor affirms, implicit: It causes them. [¶3]",
        "about 2023: Jan Brandt denies: Old sewers do. [¶2]",
    ]
    claims = [part.get("data-claim") for part in images if part.get("data-claim")]
    assert claims == ["require", "floods", "sewers-old", "it-depends"]


def test_the_outline_tells_the_positions_by_date(timeline):
    assert draw(timeline).outline.splitlines()[2:6] == [
        (
            "P1 (disputed, proposition of the theses): "
            "New buildings should have to collect roof water."
        ),
        "  2024-03-09: Ada Okafor affirms: They should. [¶1]",
        "  about 2023: Jan Brandt denies",
        "  undated: Yui Ito is silent",
    ]


def test_without_a_proposition_the_picture_says_so(timeline):
    assert "No proposition is chosen." in to_dot(attrs.evolve(timeline, shared=()))


def test_a_missing_date_or_position_is_refused(timeline):
    with pytest.raises(ValueError, match=r"^2 moments of 3 authors$"):
        attrs.evolve(timeline, moments=timeline.moments[:2])
    with pytest.raises(ValueError, match=r"^3 moments of 2 authors$"):
        attrs.evolve(timeline, parties=timeline.parties[:2])
