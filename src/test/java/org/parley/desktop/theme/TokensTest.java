package org.parley.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Words can be read on their grounds, in both schemes. Contrast as WCAG 2.2 defines it: (L1 + 0.05) / (L2 + 0.05).
class TokensTest {
    private static final double FOR_WORDS = 4.5;
    private static final double FOR_SHAPES = 3.0;
    private static final Pattern TOKEN = Pattern.compile("-parley-([a-z0-9-]+):\\s*#([0-9a-f]{6})(?:[0-9a-f]{2})?;");

    private static Map<String, String> light;
    private static Map<String, String> dark;

    record Pair(String word, String ground) {}

    @BeforeAll
    static void readTheTokens() throws IOException {
        String css = new String(
                TokensTest.class.getResourceAsStream("/org/parley/desktop/theme/tokens.css").readAllBytes(), StandardCharsets.UTF_8);
        int media = css.indexOf("@media");
        light = tokens(css.substring(0, media));
        dark = tokens(css.substring(media));
    }

    static Stream<Pair> words() {
        Stream<Pair> plain = Stream.of("canvas", "surface", "sunken", "hover")
                .flatMap(ground -> Stream.of("text", "text-muted").map(word -> new Pair(word, ground)));
        Stream<Pair> statuses = Stream.of("concluded", "provisional", "will-lapse", "open", "needs-moves", "out-of-reach", "good", "warning", "danger")
                .flatMap(status -> Stream.of(status + "-soft", "surface", "canvas").map(ground -> new Pair(status, ground)));
        Stream<Pair> parties = IntStream.rangeClosed(1, 8)
                .boxed()
                .flatMap(party -> Stream.of("surface", "canvas", "sunken").map(ground -> new Pair("party-" + party, ground)));
        Stream<Pair> accents = Stream.of(
                new Pair("on-accent", "accent"),
                new Pair("on-accent", "accent-hover"),
                new Pair("on-accent-soft", "accent-soft"),
                new Pair("accent", "surface"),
                new Pair("accent", "canvas"),
                new Pair("surface", "concluded"),
                new Pair("text-faint", "surface"));
        return Stream.of(plain, statuses, parties, accents).flatMap(pairs -> pairs);
    }

    static Stream<Pair> shapes() {
        return Stream.of("canvas", "surface", "sunken")
                .flatMap(ground -> Stream.of("border-strong", "focus", "heat").map(shape -> new Pair(shape, ground)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void wordsCanBeRead(Pair pair) {
        assertThat(contrast(light, pair)).as("light").isGreaterThanOrEqualTo(FOR_WORDS);
        assertThat(contrast(dark, pair)).as("dark").isGreaterThanOrEqualTo(FOR_WORDS);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void shapesCanBeSeen(Pair pair) {
        assertThat(contrast(light, pair)).as("light").isGreaterThanOrEqualTo(FOR_SHAPES);
        assertThat(contrast(dark, pair)).as("dark").isGreaterThanOrEqualTo(FOR_SHAPES);
    }

    @Test
    void bothSchemesNameTheSameColours() {
        assertThat(dark.keySet()).isEqualTo(light.keySet());
        assertThat(light).hasSizeGreaterThan(40);
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertThat(contrast(Map.of("black", "000000", "white", "ffffff"), new Pair("black", "white"))).isEqualTo(21.0);
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(css);
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    private static double contrast(Map<String, String> tokens, Pair pair) {
        double one = luminance(tokens.get(pair.word()));
        double other = luminance(tokens.get(pair.ground()));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        List<Double> linear = IntStream.of(0, 2, 4)
                .mapToObj(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                .map(channel -> channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4))
                .toList();
        return 0.2126 * linear.get(0) + 0.7152 * linear.get(1) + 0.0722 * linear.get(2);
    }
}
