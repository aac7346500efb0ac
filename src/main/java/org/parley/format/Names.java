package org.parley.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Role;

/// The ids that a scenario file declares, gathered before its parts are read, so that a slip in one part does not
/// make every mention of it a slip too. Gathering reports nothing; looking up does.
final class Names {
    /// What other parts need to know of an issue.
    ///
    /// @param levels the position of each by its id; none where they are not all sound
    /// @param obligors none where they are not all sound
    record IssueNames(Optional<Map<String, Integer>> levels, Optional<Set<String>> obligors) {}

    private final Map<String, Optional<Role>> parties = new LinkedHashMap<>();
    private final Map<String, IssueNames> issues = new LinkedHashMap<>();
    private final Set<String> rules;
    private final Set<String> facts;
    private final Set<String> gauges;
    private final Map<String, Integer> rounds;
    private final Set<String> levers;
    private final Set<String> events;
    private final Set<String> sources;

    private Names(Fields root) {
        for (Map<String, JsonValue.Member> party : objects(root, "parties")) {
            id(party).ifPresent(id -> parties.putIfAbsent(id, role(party)));
        }
        for (Map<String, JsonValue.Member> issue : objects(root, "issues")) {
            id(issue).ifPresent(id -> issues.putIfAbsent(id, issueNames(issue)));
        }
        rules = ids(root, "redLines");
        rules.addAll(ids(root, "offers"));
        facts = ids(root, "facts");
        gauges = ids(root, "gauges");
        rounds = positions(ids(root, "rounds"));
        levers = ids(root, "levers");
        events = ids(root, "events");
        sources = ids(root, "sources");
    }

    static Names of(Fields root) {
        return new Names(root);
    }

    String party(Spot spot) {
        return known(spot, "party", "the id of a party", parties.keySet());
    }

    /// A party with a seat.
    String negotiator(Spot spot, String who) {
        String party = party(spot);
        Optional<Role> role = parties.getOrDefault(party, Optional.empty());
        if (role.isPresent() && role.get() != Role.NEGOTIATOR) {
            spot.error(
                    Quoted.text(party) + ", which is " + withArticle(role.get()),
                    who + " that is a negotiator");
        }
        return party;
    }

    /// A party that can be asked.
    String consultable(Spot spot) {
        String party = party(spot);
        if (parties.getOrDefault(party, Optional.empty()).equals(Optional.of(Role.OBSERVER))) {
            spot.error(
                    Quoted.text(party) + ", which is an observer",
                    "a party that can be consulted: observers only watch");
        }
        return party;
    }

    String issue(Spot spot) {
        return known(spot, "issue", "the id of an issue", issues.keySet());
    }

    /// An issue that is the key of a member.
    boolean hasIssue(String issue, Spot member, Place keyPlace) {
        if (issues.containsKey(issue)) {
            return true;
        }
        Optional<String> nearest = member.problems().isFull()
                ? Optional.empty()
                : NearestWord.among(issues.keySet(), issue);
        member.problems()
                .error(member.path(), keyPlace, "unknown issue " + Quoted.text(issue), "the id of an issue", nearest);
        return false;
    }

    /// The positions of an issue's levels by their ids; none where the issue is unknown or its levels are not sound.
    Optional<Map<String, Integer>> levels(String issue) {
        return Optional.ofNullable(issues.get(issue)).flatMap(IssueNames::levels);
    }

    /// Whether a party is an obligor of an issue, or that cannot be told.
    boolean mayGive(String party, String issue) {
        Optional<Set<String>> obligors = Optional.ofNullable(issues.get(issue)).flatMap(IssueNames::obligors);
        return obligors.isEmpty() || !parties.containsKey(party) || obligors.get().contains(party);
    }

    /// A level of an issue that may itself be unknown.
    String level(String issue, Spot spot) {
        Optional<Map<String, Integer>> levels = levels(issue);
        if (levels.isEmpty()) {
            return spot.text().orElse("");
        }
        return known(spot, "level", "a level of " + Quoted.text(issue), levels.get().keySet());
    }

    String rule(Spot spot) {
        return known(spot, "red line or offer", "the id of a red line or an offer", rules);
    }

    String fact(Spot spot) {
        return known(spot, "fact", "the id of a fact", facts);
    }

    String gauge(Spot spot) {
        return known(spot, "gauge", "the id of a gauge", gauges);
    }

    String round(Spot spot) {
        return known(spot, "round", "the id of a round", rounds.keySet());
    }

    String lever(Spot spot) {
        return known(spot, "lever", "the id of a lever", levers);
    }

    String event(Spot spot) {
        return known(spot, "event", "the id of an event", events);
    }

    /// The position of a round, or -1 for an unknown one.
    int roundIndex(String round) {
        return rounds.getOrDefault(round, -1);
    }

    String source(Spot spot) {
        return known(spot, "source", "the id of a source", sources);
    }

    private static String known(Spot spot, String kind, String expected, Collection<String> ids) {
        Optional<String> text = spot.text();
        if (text.isPresent() && !ids.contains(text.get())) {
            spot.unknown(kind, text.get(), ids.isEmpty() ? expected + ", of which there is none" : expected, ids);
        }
        return text.orElse("");
    }

    private static String withArticle(Role role) {
        return role == Role.OBSERVER ? "an observer" : "a " + Spot.word(role) + " party";
    }

    private static List<Map<String, JsonValue.Member>> objects(Fields root, String key) {
        List<Map<String, JsonValue.Member>> objects = new ArrayList<>();
        if (root.find(key).map(Spot::value).orElse(null) instanceof JsonValue.JsonArray(var elements, _)) {
            for (JsonValue element : elements) {
                if (element instanceof JsonValue.JsonObject(var members, _)) {
                    objects.add(members);
                }
            }
        }
        return objects;
    }

    private static Set<String> ids(Fields root, String key) {
        Set<String> ids = new LinkedHashSet<>();
        objects(root, key).forEach(members -> id(members).ifPresent(ids::add));
        return ids;
    }

    private static Map<String, Integer> positions(Set<String> ids) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        ids.forEach(id -> positions.put(id, positions.size()));
        return positions;
    }

    private static Optional<String> id(Map<String, JsonValue.Member> members) {
        return text(members, "id");
    }

    private static Optional<String> text(Map<String, JsonValue.Member> members, String key) {
        JsonValue.Member member = members.get(key);
        return member != null && member.value() instanceof JsonValue.JsonText(String text, _)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Optional<Role> role(Map<String, JsonValue.Member> party) {
        Optional<String> word = text(party, "role");
        for (Role role : Role.values()) {
            if (word.equals(Optional.of(Spot.word(role)))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private IssueNames issueNames(Map<String, JsonValue.Member> issue) {
        Set<String> levels = new LinkedHashSet<>();
        JsonValue.Member steps = issue.get("levels");
        if (steps != null && steps.value() instanceof JsonValue.JsonArray(var elements, _)) {
            for (JsonValue element : elements) {
                if (element instanceof JsonValue.JsonObject(var members, _)) {
                    id(members).ifPresent(levels::add);
                }
            }
            if (levels.size() == elements.size() && !levels.isEmpty()) {
                return new IssueNames(Optional.of(positions(levels)), obligors(issue));
            }
        }
        return new IssueNames(Optional.empty(), obligors(issue));
    }

    private Optional<Set<String>> obligors(Map<String, JsonValue.Member> issue) {
        JsonValue.Member named = issue.get("obligors");
        if (named == null) {
            return Optional.of(Set.of());
        }
        Set<String> obligors = new LinkedHashSet<>();
        if (named.value() instanceof JsonValue.JsonArray(var elements, _)) {
            for (JsonValue element : elements) {
                if (!(element instanceof JsonValue.JsonText(String text, _)) || !parties.containsKey(text)) {
                    return Optional.empty();
                }
                obligors.add(text);
            }
            return Optional.of(obligors);
        }
        return Optional.empty();
    }
}
