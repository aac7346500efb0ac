package org.parley.format;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A value of a file with its path, and the list that takes its problems.
///
/// Each reading method reports what is wrong and then gives nothing, or an empty list, so that the reading goes on.
record Spot(JsonValue value, JsonPath path, ProblemList problems) {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    void error(String found, String expected) {
        problems.error(path, value.place(), found, expected);
    }

    void warning(String found, String expected) {
        problems.warning(path, value.place(), found, expected);
    }

    /// Reports a word that is none of the known ones, with the nearest of them.
    void unknown(String kind, String word, String expected, Collection<String> known) {
        Optional<String> nearest = problems.isFull() ? Optional.empty() : NearestWord.among(known, word);
        problems.error(path, value.place(), "unknown " + kind + " " + Quoted.text(word), expected, nearest);
    }

    Optional<String> text() {
        if (value instanceof JsonValue.JsonText(String text, _)) {
            return Optional.of(text);
        }
        error(value.shown(), "a text");
        return Optional.empty();
    }

    /// A text that shows something.
    Optional<String> words() {
        Optional<String> text = text();
        if (text.isPresent() && text.get().isBlank()) {
            error("an empty text", "some words");
            return Optional.empty();
        }
        return text;
    }

    Optional<Boolean> flag() {
        if (value instanceof JsonValue.JsonFlag(boolean flag, _)) {
            return Optional.of(flag);
        }
        error(value.shown(), "`true` or `false`");
        return Optional.empty();
    }

    OptionalLong whole() {
        return whole(Long.MIN_VALUE, Long.MAX_VALUE, "a whole number");
    }

    /// A whole number in this range, both ends included.
    OptionalLong whole(long least, long most, String expected) {
        if (!(value instanceof JsonValue.JsonNumber(String literal, _))) {
            error(value.shown(), expected);
            return OptionalLong.empty();
        }
        if (!WHOLE.matcher(literal).matches()) {
            error(value.shown(), expected + ", written without a point or an exponent");
            return OptionalLong.empty();
        }
        BigInteger number = literal.length() > 20 ? BigInteger.TWO.pow(64) : new BigInteger(literal);
        if (number.bitLength() > 63) {
            error("a number beyond 64 bits, " + Quoted.plain(literal), expected);
            return OptionalLong.empty();
        }
        if (number.longValue() < least || number.longValue() > most) {
            error(value.shown(), expected);
            return OptionalLong.empty();
        }
        return OptionalLong.of(number.longValue());
    }

    OptionalDouble number(double least, double most, String expected) {
        if (!(value instanceof JsonValue.JsonNumber(String literal, _))) {
            error(value.shown(), expected);
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(literal);
        if (!(number >= least && number <= most)) {
            error(value.shown(), expected);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number + 0.0);
    }

    /// One of the words of an enumeration, in small letters.
    <E extends Enum<E>> Optional<E> word(Class<E> words, String kind) {
        Optional<String> text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>();
        for (E word : words.getEnumConstants()) {
            known.add(word(word));
            if (word(word).equals(text.get())) {
                return Optional.of(word);
            }
        }
        unknown(kind, text.get(), oneOf(known), known);
        return Optional.empty();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The words as a choice: `a`, `b` or `c`.
    static String oneOf(List<String> words) {
        List<String> quoted = words.stream().map(Quoted::text).toList();
        int last = quoted.size() - 1;
        return last == 0 ? quoted.getFirst() : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }

    /// The elements of a list.
    List<Spot> elements() {
        if (!(value instanceof JsonValue.JsonArray(List<JsonValue> elements, _))) {
            error(value.shown(), "a list, `[ … ]`");
            return List.of();
        }
        List<Spot> spots = new ArrayList<>(elements.size());
        for (int index = 0; index < elements.size(); index++) {
            spots.add(new Spot(elements.get(index), path.element(index), problems));
        }
        return spots;
    }

    /// What the reader makes of each element of a list.
    <T> List<T> elements(Function<Spot, T> reader) {
        return elements().stream().map(reader).toList();
    }
}
