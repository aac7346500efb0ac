package org.parley.format;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.scenario.Bonus;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Offer;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Reservation;

/// Reads the rules of the parties: red lines, offers and preferences.
final class RuleReader {
    private static final List<String> RED_LINE =
            List.of("id", "party", "statement", "disclosure", "forbids", "when", "note", "sources");
    private static final List<String> OFFER = List.of(
            "id", "party", "statement", "disclosure", "gives", "inReturnFor", "when", "note", "sources");
    private static final List<String> PREFERENCE =
            List.of("party", "disclosure", "points", "bonuses", "reservation", "note", "sources");

    private final Names names;
    private final AboutReader about;
    private final ConditionReader conditions;
    private final Terms terms;
    private final IdRegister ids = new IdRegister("red line or offer");

    RuleReader(Names names, AboutReader about, ConditionReader conditions) {
        this.names = names;
        this.about = about;
        this.conditions = conditions;
        this.terms = new Terms(names);
    }

    List<RedLine> redLines(Fields root) {
        return root.list("redLines", spot -> {
            Fields fields = Fields.of(spot, "a red line", RED_LINE);
            return new RedLine(
                    ids.id(fields),
                    party(fields),
                    fields.words("statement"),
                    fields.word("disclosure", Disclosure.PUBLIC),
                    conditions.aboutPackage(fields.need("forbids", "a condition on the packages that cross it")),
                    conditions.aboutContext(fields.find("when")),
                    about.annotation(fields));
        });
    }

    List<Offer> offers(Fields root) {
        return root.list("offers", spot -> {
            Fields fields = Fields.of(spot, "an offer", OFFER);
            String id = ids.id(fields);
            String party = party(fields);
            PartReader.needSome(fields, "gives", "at least one issue with a level");
            Map<String, String> gives = terms.of(fields, "gives", 0);
            gives.keySet().stream()
                    .filter(issue -> !party.isEmpty() && !names.mayGive(party, issue))
                    .forEach(issue -> refuseGift(fields, party, issue));
            return new Offer(
                    id,
                    party,
                    fields.words("statement"),
                    fields.word("disclosure", Disclosure.PUBLIC),
                    gives,
                    conditions.aboutPackage(fields.find("inReturnFor")),
                    conditions.aboutContext(fields.find("when")),
                    about.annotation(fields));
        });
    }

    private static void refuseGift(Fields offer, String party, String issue) {
        Fields gives = Fields.of(offer.find("gives").orElseThrow(), "issues");
        gives.spot()
                .problems()
                .error(
                        gives.spot().path().key(issue),
                        gives.keyPlace(issue),
                        Quoted.text(party) + " giving " + Quoted.text(issue) + ", of which it is no obligor",
                        "an issue that names " + Quoted.text(party) + " among its `obligors`");
    }

    private String party(Fields fields) {
        return fields.need("party", "the id of a party").map(names::party).orElse("");
    }

    List<Preference> preferences(Fields root) {
        Map<String, Integer> lines = new HashMap<>();
        return root.list("preferences", spot -> {
            Fields fields = Fields.of(spot, "a party's preferences", PREFERENCE);
            String party = party(fields);
            Integer first = party.isEmpty() ? null : lines.putIfAbsent(party, spot.value().place().line());
            if (first != null) {
                fields.find("party").orElseThrow().error(
                        "second preferences of " + Quoted.text(party) + " (the first are in line " + first + ")",
                        "one entry a party");
            }
            Preference preference = new Preference(
                    party,
                    fields.word("disclosure", Disclosure.PRIVATE),
                    points(fields),
                    fields.list("bonuses", this::bonus),
                    reservation(fields),
                    about.annotation(fields));
            refuseOverflow(spot, preference);
            return preference;
        });
    }

    private Map<String, List<Long>> points(Fields preference) {
        Map<String, List<Long>> points = new LinkedHashMap<>();
        preference.find("points").ifPresent(spot -> {
            Fields members = Fields.of(spot, "issues with points for each level");
            for (String issue : members.keys()) {
                Spot member = members.find(issue).orElseThrow();
                if (names.hasIssue(issue, member, members.keyPlace(issue))) {
                    List<Long> values = member.elements(each -> each.whole().orElse(0));
                    names.levels(issue)
                            .map(Map::size)
                            .filter(levels -> levels != values.size()
                                    && member.value() instanceof JsonValue.JsonArray)
                            .ifPresent(levels -> member.error(
                                    values.size() + (values.size() == 1 ? " number" : " numbers"),
                                    levels + ", one for each level of " + Quoted.text(issue)));
                    points.put(issue, values);
                }
            }
        });
        return points;
    }

    private Bonus bonus(Spot spot) {
        Fields fields = Fields.of(spot, "a bonus", List.of("when", "points", "title"));
        return new Bonus(
                conditions.aboutPackage(fields.find("when")), fields.whole("points"), fields.text("title"));
    }

    private Reservation reservation(Fields preference) {
        Optional<Spot> spot = preference.find("reservation");
        if (spot.isEmpty()) {
            return Reservation.ZERO;
        }
        Fields fields = Fields.of(spot.get(), "a reservation", List.of("base", "changes"));
        long base = fields.find("base").map(found -> found.whole().orElse(0)).orElse(0L);
        return new Reservation(base, fields.list("changes", this::change));
    }

    private Reservation.Change change(Spot spot) {
        Fields fields = Fields.of(spot, "a change of a reservation", List.of("when", "by"));
        return new Reservation.Change(conditions.aboutContext(fields.find("when")), fields.whole("by"));
    }

    /// Worth, reservations and the difference of the two must fit 64 bits whatever the package and the context.
    private static void refuseOverflow(Spot spot, Preference preference) {
        Stream<BigInteger> points = preference.points().values().stream()
                .map(values -> values.stream().map(RuleReader::size).reduce(BigInteger.ZERO, BigInteger::max));
        Stream<BigInteger> bonuses = preference.bonuses().stream().map(bonus -> size(bonus.points()));
        Stream<BigInteger> changes = preference.reservation().changes().stream().map(change -> size(change.by()));
        BigInteger sum = Stream.of(points, bonuses, changes)
                .flatMap(sizes -> sizes)
                .reduce(size(preference.reservation().base()), BigInteger::add);
        if (sum.bitLength() > 63) {
            spot.error(
                    "points of " + Quoted.text(preference.party()) + " that may add up to " + sum,
                    "numbers whose sum stays within 64 bits, at most " + Long.MAX_VALUE);
        }
    }

    private static BigInteger size(long value) {
        return BigInteger.valueOf(value).abs();
    }
}
