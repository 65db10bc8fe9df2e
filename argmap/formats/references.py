"""Names to claims and inferences: every reference of a map resolved, or reported."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from attrs import define, field

from argmap.diagnostics import Related
from argmap.formats.arrows import Arrow, parse_arrow
from argmap.formats.context import Context, Remedy
from argmap.formats.drafts import Draft, enumerated
from argmap.formats.ids import Reference
from argmap.model import Inference, Relation
from argmap.syntax import Node, Scalar

MAX_UNDERCUTS = 8
"""How many inferences without a name may undercut each other in a row."""

_SUPPORTS = Relation.SUPPORTS


@define
class Resolver:
    """Looks up what the inferences of one map bear on.

    Attributes:
        context: Collects the problems.
        claims: The ids of the map's claims, with where they stand.
        drafts: The inferences as written.
        is_excused: Tells of a name whether it would be a claim but for a fault that has been
            reported.
    """

    context: Context
    claims: Mapping[str, Scalar]
    drafts: list[Draft]
    is_excused: Callable[[str], bool]
    _named: dict[str, Draft] = field(init=False)
    _pending: list[Draft] = field(init=False, factory=list)
    _looked_up: dict[Draft, str | None] = field(init=False, factory=dict)
    _undercutters: set[str] = field(init=False, factory=set)
    _endless: set[Draft] = field(init=False, factory=set)

    def __attrs_post_init__(self) -> None:
        self._named = {draft.name: draft for draft in self.drafts if draft.name is not None}

    @cached_property
    def _by_premise(self) -> dict[str, list[Draft]]:
        """The inferences that begin at each claim: asked for only where one is undercut."""
        found: dict[str, list[Draft]] = {}
        for draft in self.drafts:
            for premise in draft.premises:
                found.setdefault(premise.name, []).append(draft)
        return found

    @cached_property
    def _by_ends(self) -> dict[tuple[str, bool, str], Draft]:
        """The first inference without a name from a claim for or against what is written."""
        found: dict[tuple[str, bool, str], Draft] = {}
        for draft in self.drafts:
            if draft.name is None:
                ends = (draft.premises[0].name, draft.relation is not _SUPPORTS, draft.target.name)
                found.setdefault(ends, draft)
        return found

    def resolve(self) -> list[Inference]:
        """Return the inferences whose references all name something; report the others."""
        found: dict[object, Inference] = {}
        for draft in self.drafts:
            inference = self._inference(draft)
            if inference is None:
                continue
            identity = inference.identity
            if identity in found:
                self.context.fault(
                    "wrong-shape",
                    draft.target.node,
                    f"the inference `{inference.id}` stands here twice",
                    help="delete one of the two",
                    fix=self.context.take_out(draft.target.node, safe=True),
                )
            found[identity] = inference
        return list(found.values())

    def _inference(self, draft: Draft) -> Inference | None:
        first, target = draft.premises[0].name, self.claims.get(draft.target.name)
        is_usual = draft.relation is _SUPPORTS and draft.name is None
        if is_usual and target is not None and first in self.claims:
            if self.context.problems.errors:
                return None
            # The claim's own id: many times the same text takes room, and is slow to look up.
            return Inference((first,), _SUPPORTS, target.text)
        unknown = [premise for premise in draft.premises if premise.name not in self.claims]
        for premise in unknown:
            self._report_unknown_claim(premise)
        relation = self._relation(draft)
        conclusion = (
            self._look_up(draft)
            if relation is Relation.UNDERCUTS
            else self._claim_to_bear_on(draft.target, relation)
        )
        if conclusion is None or unknown or self.context.problems.errors:
            return None
        premises = tuple(premise.name for premise in draft.premises)
        return Inference(premises, relation, conclusion, draft.name, **draft.values)

    def _relation(self, draft: Draft) -> Relation:
        if draft.relation is not None:
            return draft.relation
        name = draft.target.name
        is_inference = name in self._named or parse_arrow(name) is not None
        return Relation.UNDERCUTS if is_inference else Relation.REBUTS

    def _claim_to_bear_on(self, target: Reference, relation: Relation) -> str | None:
        if target.name in self.claims:
            return target.name
        if target.name in self._named or parse_arrow(target.name) is not None:
            self.context.fault(
                "unknown-claim",
                target.node,
                f"`{target.name}` is an inference, not a claim",
                help="an inference can only be undercut: write `undercuts:`"
                if relation is Relation.REBUTS
                else "a reason bears on a claim; to strengthen an inference add a premise to it",
                fix=self.context.rename_field(target.node, "rebuts", "undercuts"),
            )
        else:
            self._report_unknown_claim(target)
        return None

    def _report_unknown_claim(self, reference: Reference) -> None:
        if self.is_excused(reference.name):
            return
        self.context.fault(
            "unknown-claim",
            reference.node,
            f"no claim named `{reference.name}`",
            label="not defined in this map",
            **self.context.names_or_name(
                reference.node,
                reference.name,
                self.claims,
                "name one of the map's claims, or add this one",
            ),
        )

    def _look_up(self, draft: Draft) -> str | None:
        """Return the id of the inference that *draft* undercuts; each draft is looked up once."""
        if draft in self._looked_up:
            return self._looked_up[draft]
        if draft in self._pending or len(self._pending) > MAX_UNDERCUTS:
            self._report_endless(draft)
            return None
        self._pending.append(draft)
        found = self._find_inference(draft.target)
        self._pending.pop()
        if found is not None and found.count(" -x ") > MAX_UNDERCUTS:
            self._report_endless(draft)
            found = None
        if found is not None and draft.name is None:
            self._undercutters.add(f"{draft.premises[0].name} -x {found}")
        return self._looked_up.setdefault(draft, found)

    def _report_endless(self, draft: Draft) -> None:
        if draft in self._endless:
            return
        self._endless.add(draft)
        self.context.fault(
            "ambiguous-inference",
            draft.target.node,
            "these undercutters bear on each other in a circle or a long row",
            help="give the inferences names under `inferences:`, and undercut them by name",
        )

    def _find_inference(self, target: Reference) -> str | None:
        if target.name in self._named:
            return target.name
        arrow = parse_arrow(target.name)
        if arrow is not None:
            return self._by_address(target, arrow)
        if target.name in self.claims:
            return self._only_one_of(target)
        if self.is_excused(target.name):
            return None
        self.context.fault(
            "unknown-inference",
            target.node,
            f"no inference named `{target.name}`",
            label="not defined in this map",
            **self.context.names_or_name(
                target.node,
                target.name,
                [*self._named, *self.claims],
                "name an inference, or write `premise -> conclusion`",
            ),
        )
        return None

    def _only_one_of(self, target: Reference) -> str | None:
        """Return the one inference that begins at a claim."""
        found = self._by_premise.get(target.name, [])
        if len(found) == 1:
            return self._id(found[0])
        if found:
            self.context.fault(
                "ambiguous-inference",
                target.node,
                f"`{target.name}` begins {len(found)} inferences",
                help=f"say which: {enumerated(found)}",
            )
        else:
            self.context.fault(
                "unknown-inference",
                target.node,
                f"no inference begins at the claim `{target.name}`",
                help=f"to attack the claim itself, write `rebuts: {target.name}`",
                fix=self.context.rename_field(target.node, "undercuts", "rebuts"),
            )
        return None

    def _by_address(self, target: Reference, arrow: Arrow) -> str | None:
        (first, *more) = arrow.premises
        written = None if more else self._by_ends.get((first, arrow.attacks, arrow.target))
        if written is not None:
            return self._id(written)
        if arrow.attacks and not more and self._is_undercutter(first, str(arrow)):
            return str(arrow)
        self.context.fault(
            "unknown-inference",
            target.node,
            f"no inference `{target.name}`",
            **self._addresses_from(first, target),
        )
        return None

    def _is_undercutter(self, first: str, address: str) -> bool:
        """Tell whether a claim undercuts under this address; it may write another for the same."""
        return address in self._undercutters or any(
            self._id(draft) == address
            for draft in self._by_premise.get(first, [])
            if draft.name is None
            and draft.relation is Relation.UNDERCUTS
            and draft not in self._looked_up
        )

    def _addresses_from(self, first: str, target: Reference) -> Remedy:
        """Return the help for an address of nothing, and its fix where only one can be meant."""
        beginning = self._by_premise.get(first, [])
        if not beginning:
            near = self.context.nearest(first, self.claims)
            return {"help": near.question or "name an inference of the map", "fix": None}
        whole = isinstance(target.node, Scalar) and target.node.text.strip() == target.name
        only = beginning[0].address if len(beginning) == 1 and whole else None
        return {
            "help": f"`{first}` begins {enumerated(beginning)}",
            "fix": self.context.replace(target.node, only),
        }

    def _id(self, draft: Draft) -> str | None:
        if draft.name is not None:
            return draft.name
        first = draft.premises[0].name
        if draft.relation is not Relation.UNDERCUTS:
            known = draft.target.name in self.claims
            arrow = "->" if draft.relation is _SUPPORTS else "-x"
            return f"{first} {arrow} {draft.target.name}" if known else None
        conclusion = self._look_up(draft)
        return None if conclusion is None else f"{first} -x {conclusion}"


def report_duplicates(
    ids: Iterable[tuple[str, Node]], context: Context, known: Mapping[str, Node] | None = None
) -> None:
    """Report every id that is known, or stands among *ids* before."""
    first = dict(known or {})
    for name, node in ids:
        earlier = first.setdefault(name, node)
        if earlier is not node:
            context.fault(
                "duplicate-id",
                node,
                f"`{name}` is already the id of something else in this file",
                help="give it an id of its own",
                related=[Related("first here", context.span(earlier))],
            )
