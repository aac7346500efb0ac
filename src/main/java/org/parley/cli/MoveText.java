package org.parley.cli;

import static org.parley.cli.Sayings.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Scenario;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// Reads a move from a line that a person typed.
final class MoveText {
    private final Talks talks;
    private final Scenario scenario;

    MoveText(Talks talks) {
        this.talks = talks;
        scenario = talks.session().scenario();
    }

    /// What came of reading a line.
    sealed interface Read {
        /// A move, which may or may not be one that can be made.
        record Understood(Move.OfSeat move) implements Read {}

        /// No move.
        ///
        /// @param why in words, with what to type instead
        record NotUnderstood(String why) implements Read {}
    }

    Read read(String line) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "propose" -> propose(rest, OptionalInt.empty());
            case "counter" -> counter(rest);
            case "accept" -> numbered(rest, "accept");
            case "reject" -> numbered(rest, "reject");
            case "withdraw" -> numbered(rest, "withdraw");
            case "pull" -> named(rest, "pull").<Read>map(id -> new Read.Understood(new Move.PullLever(id)))
                    .orElseGet(() -> new Read.NotUnderstood(say("play.typeId", "pull LEVER")));
            case "disclose" -> named(rest, "disclose").<Read>map(id -> new Read.Understood(new Move.DiscloseRule(id)))
                    .orElseGet(() -> new Read.NotUnderstood(say("play.typeId", "disclose RULE")));
            case "pass" -> new Read.Understood(new Move.Pass(String.join(" ", rest)));
            default -> new Read.NotUnderstood(say("play.unknown", words.getFirst()));
        };
    }

    private Read counter(List<String> words) {
        OptionalInt number = words.isEmpty() ? OptionalInt.empty() : number(words.getFirst());
        return number.isEmpty()
                ? new Read.NotUnderstood(say("play.typeCounter"))
                : propose(words.subList(1, words.size()), number);
    }

    private Read propose(List<String> words, OptionalInt counters) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (String word : String.join(" ", words).split("[,\\s]+")) {
            if (word.isEmpty()) {
                continue;
            }
            String[] parts = word.split("=", 2);
            Optional<String> slip = slip(parts);
            if (slip.isPresent()) {
                return new Read.NotUnderstood(slip.get());
            }
            terms.put(parts[0], parts[1]);
        }
        return terms.isEmpty()
                ? new Read.NotUnderstood(say("play.typeTerms"))
                : new Read.Understood(
                        new Move.Propose(talks.position().nextProposal(), terms, counters));
    }

    private Optional<String> slip(String[] parts) {
        if (parts.length < 2) {
            return Optional.of(say("play.typeTerms"));
        }
        Optional<Issue> issue = scenario.issues().stream()
                .filter(candidate -> candidate.id().equals(parts[0]))
                .findFirst();
        if (issue.isEmpty()) {
            return Optional.of(say("play.noIssue", parts[0], ids(scenario.issues().stream().map(Issue::id).toList())));
        }
        return issue.get().levelIndex(parts[1]) < 0
                ? Optional.of(say(
                        "play.noLevel",
                        parts[0],
                        parts[1],
                        ids(issue.get().levels().stream().map(Level::id).toList())))
                : Optional.empty();
    }

    private static String ids(List<String> ids) {
        return String.join(", ", ids);
    }

    private static Read numbered(List<String> words, String verb) {
        OptionalInt number = words.size() == 1 ? number(words.getFirst()) : OptionalInt.empty();
        if (number.isEmpty()) {
            return new Read.NotUnderstood(say("play.typeNumber", verb));
        }
        return new Read.Understood(
                switch (verb) {
                    case "accept" -> new Move.Accept(number.getAsInt());
                    case "reject" -> new Move.Reject(number.getAsInt());
                    default -> new Move.Withdraw(number.getAsInt());
                });
    }

    private static OptionalInt number(String word) {
        String digits = word.startsWith("#") ? word.substring(1) : word;
        return digits.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private static Optional<String> named(List<String> words, String verb) {
        return words.size() == 1 ? Optional.of(words.getFirst()) : Optional.empty();
    }
}
