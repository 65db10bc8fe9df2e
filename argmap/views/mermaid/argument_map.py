"""One author's argument as Mermaid text: a box a claim, an arrow an inference."""

from argmap.layout.chart import Chart
from argmap.model import ArgumentMap, Claim, Inference, Relation, Role
from argmap.views.change_marks import NO_MARKS, ChangeMark, Marks
from argmap.views.folds import NO_FOLDS, Folds
from argmap.views.mermaid.flowchart import ATTACK, SUPPORT, Flowchart
from argmap.views.reading_order import reading_order
from argmap.views.shapes import is_raised_by_others, node_of
from argmap.views.wording import kind_of, own_voice_of, places_of, voice_of

_ARROWS = {
    Relation.SUPPORTS: ("-->", "supports", SUPPORT),
    Relation.REBUTS: ("--x", "attacks", ATTACK),
    Relation.UNDERCUTS: ("-.-o", "undercuts", ATTACK),
}


def chart_of_map(
    argument_map: ArgumentMap,
    title: str,
    description: str,
    direction: str,
    marks: Marks = NO_MARKS,
    folds: Folds = NO_FOLDS,
) -> Chart:
    """Return a map as Mermaid text.

    Args:
        argument_map: The map to write.
        title: What stands above it.
        description: What it shows, in a sentence.
        direction: ``BT`` (thesis on top) or ``RL`` (thesis at the left).
        marks: What has become of claims and inferences since another version.
        folds: What of a larger map is not written.
    """
    chart = Flowchart(direction, title, description)
    for visit in reading_order(argument_map):
        if not visit.again:
            folded = folds.label(visit.claim.id)
            _add_box(chart, visit.claim, marks.get(visit.claim.id), folded)
    if folds.note:
        chart.box("folded", "box", [folds.note], ["removed"])
    joints = _joints(argument_map)
    for joint in joints.values():
        chart.joint(joint)
    for inference in argument_map.inferences:
        _add_arrows(chart, argument_map, inference, joints, marks)
    return chart.finished()


def _joints(argument_map: ArgumentMap) -> dict[str, str]:
    """Return the names of the places where premises meet and where undercuts end."""
    attacked = {
        each.conclusion for each in argument_map.inferences if each.relation is Relation.UNDERCUTS
    }
    return {
        each.id: f"joint_{number}"
        for number, each in enumerate(argument_map.inferences)
        if len(each.premises) > 1 or each.id in attacked
    }


def _add_box(chart: Flowchart, claim: Claim, mark: ChangeMark | None, folded: str) -> None:
    kicker = [kind_of(claim).upper(), places_of(claim), voice_of(claim)]
    lines = [" · ".join(part for part in kicker if part), claim.text, folded]
    chart.box(
        node_of(claim.id),
        _shape_of(claim),
        [mark.label.upper(), *lines] if mark else lines,
        [*_looks_of(claim), *(["removed"] if mark and mark.is_gone else [])],
    )


def _shape_of(claim: Claim) -> str:
    if claim.role is Role.THESIS:
        return "double"
    if claim.role is Role.EVIDENCE:
        return "flag"
    return "rounded" if claim.is_own and claim.by is None else "box"


def _looks_of(claim: Claim) -> list[str]:
    looks = {Role.THESIS: ["thesis"], Role.EVIDENCE: ["evidence"]}.get(claim.role, [])
    raised = ["rebuttal"] if is_raised_by_others(claim) else []
    return [*looks, *raised, *(["implicit"] if claim.implicit else [])]


def _add_arrows(
    chart: Flowchart,
    argument_map: ArgumentMap,
    inference: Inference,
    joints: dict[str, str],
    marks: Marks,
) -> None:
    """Draw an inference as one arrow, or as a line from each premise to a joint and one out."""
    line, verb, stroke = _ARROWS[inference.relation]
    undercuts = inference.relation is Relation.UNDERCUTS
    head = joints[inference.conclusion] if undercuts else node_of(inference.conclusion)
    mark = marks.get(inference.id)
    change = mark.label if mark is not None and mark.words else ""
    said = (verb, change, own_voice_of(argument_map, inference))
    words = ", ".join(part for part in said if part)
    joint = joints.get(inference.id)
    if joint is None:
        chart.arrow(node_of(inference.premises[0]), line, head, words, stroke)
        return
    for premise in inference.premises:
        chart.arrow(node_of(premise), "---", joint, stroke=stroke)
    chart.arrow(joint, line, head, words, stroke)
