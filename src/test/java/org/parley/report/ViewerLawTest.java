package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rules.Viewer;
import org.parley.scenario.Classroom;
import org.parley.scenario.Dice;
import org.parley.scenario.Party;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.RandomMoves;
import org.parley.talks.Seat;
import org.parley.talks.Session;
import org.parley.talks.Talks;
import org.parley.talks.strategy.AutoPlay;
import org.parley.talks.strategy.Strategies;

/// A viewer's report holds nothing that this viewer may not see: random scenarios with every secret marked, random
/// talks, and a search for the marks.
class ViewerLawTest {
    private final Reporter reporter = new Reporter(Locale.ENGLISH);

    @ParameterizedTest
    @MethodSource("manySeeds")
    void aViewersReportHoldsNothingThatItMayNotSee(long seed) {
        for (Talks talks : talks(seed)) {
            for (Viewer viewer : viewers(talks)) {
                Report report = reporter.forViewer(wandering(talks), viewer, false);

                assertThat(report.ways().isEmpty()).isFalse();
                assertHolds(report.toString(), viewer, talks, "model", seed);
                assertHolds(CsvReport.of(report), viewer, talks, "table", seed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void aViewersPageHoldsNothingThatItMayNotSee(long seed) {
        for (Talks talks : talks(seed)) {
            for (Viewer viewer : viewers(talks)) {
                assertHolds(HtmlReport.of(reporter.forViewer(wandering(talks), viewer, false)), viewer, talks, "page", seed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void aViewersPdfHoldsNothingThatItMayNotSee(long seed) throws IOException {
        Talks talks = talks(seed).getFirst();
        Viewer viewer = viewers(talks).getFirst();

        assertHolds(everything(PdfReport.of(reporter.forViewer(wandering(talks), viewer, false))), viewer, talks, "PDF", seed);
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void theInstructorsReportHoldsEverySecret(long seed) {
        for (Talks talks : talks(seed)) {
            String page = HtmlReport.of(reporter.forInstructor(talks));
            Scenario scenario = talks.session().scenario();

            assertThat(page).contains(String.valueOf(Secrets.SEED), "SECRET-note-", "SECRET-history-");
            scenario.parties().forEach(party -> assertThat(page).contains(party.confidential()));
            scenario.redLines().forEach(line -> assertThat(page).contains(line.statement()));
            scenario.offers().forEach(offer -> assertThat(page).contains(offer.statement()));
            scenario.preferences()
                    .forEach(preference -> preference
                            .bonuses()
                            .forEach(bonus -> assertThat(page).contains(bonus.title())));
        }
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void inAClassThatIsShownNoWorthARevealedReportHoldsEverythingButWorth(long seed) {
        for (Talks talks : talks(seed)) {
            Classroom shown = talks.session().options();
            Classroom hidden = new Classroom(shown.undo(), false, shown.reasons(), shown.roundMinutes(), shown.reveal());
            Line line = wandering(talks).withOptions(hidden);
            Report report = reporter.revealed(line);

            for (String text : List.of(report.toString(), CsvReport.of(report), HtmlReport.of(report))) {
                assertThat(Secrets.points(text)).as("seed %d", seed).isEmpty();
            }
            assertThat(HtmlReport.of(report)).contains("SECRET-note-");
            talks.session().scenario().redLines().forEach(rule -> assertThat(HtmlReport.of(report)).contains(rule.statement()));
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void noWorthStandsInItsPdfEither(long seed) throws IOException {
        Talks talks = talks(seed).getFirst();
        Classroom shown = talks.session().options();
        Line line = wandering(talks)
                .withOptions(new Classroom(shown.undo(), false, shown.reasons(), shown.roundMinutes(), shown.reveal()));

        assertThat(Secrets.points(everything(PdfReport.of(reporter.revealed(line))))).isEmpty();
        assertThat(Secrets.points(everything(PdfReport.of(reporter.forInstructor(line)))))
                .as("the search finds worth where it stands")
                .isNotEmpty();
    }

    @Test
    void theSearchFindsSecretsInAPdf() throws IOException {
        Talks talks = talks(1).getFirst();
        String told = everything(PdfReport.of(reporter.forInstructor(talks)));

        assertThat(talks.session().scenario().parties())
                .allSatisfy(party -> assertThat(holds(told, party.confidential())).isTrue());
    }

    @Test
    void theSearchFindsWhatItLooksFor() {
        Talks talks = talks(1).getFirst();
        String told = HtmlReport.of(reporter.forInstructor(talks));

        assertThat(Secrets.hiddenFrom(new Viewer.Everybody(), talks))
                .filteredOn(secret -> !secret.startsWith("SECRET-annotation"))
                .anySatisfy(secret -> assertThat(told).contains(secret));
        assertThat(Secrets.points("It is worth 3,000,009 and 3000009, not 3000010."))
                .containsExactly("3000009", "3000009");
    }

    private static void assertHolds(String text, Viewer viewer, Talks talks, String what, long seed) {
        for (String secret : Secrets.hiddenFrom(viewer, talks)) {
            assertThat(holds(text, secret))
                    .as("The %s for %s holds %s (seed %d)", what, viewer, secret, seed)
                    .isFalse();
        }
        if (!Secrets.seesPoints(viewer, talks)) {
            assertThat(Secrets.points(text))
                    .as("Points in the %s for %s (seed %d)", what, viewer, seed)
                    .isEmpty();
        }
        if (!what.equals("model")) {
            for (String strategy : Strategies.names()) {
                assertThat(text.contains(strategy))
                        .as("The %s for %s names a strategy (seed %d)", what, viewer, seed)
                        .isFalse();
            }
        }
    }

    /// The talks with two more ways that they went: they were taken up half way, once by everybody's passing.
    private static Line wandering(Talks talks) {
        Line line = Line.of(talks).branchAt(talks.journal().size() / 2);
        for (int moves = 0; moves < 4 && !line.talks().isOver(); moves++) {
            line = line.play(line.talks().position().paused() ? new Move.Pause(false) : new Move.Pass(""));
        }
        return line.branchAt(0).switchTo(0);
    }

    /// Whether a text holds a secret, also where a line was broken in it.
    private static boolean holds(String text, String secret) {
        return text.contains(secret) || text.replaceAll("\\s", "").contains(secret);
    }

    /// Talks of persons who move at random, and talks of strategies.
    private static List<Talks> talks(long seed) {
        Scenario scenario = Secrets.plant(RandomScenarios.scenario(seed));
        Dice dice = new Dice(seed);
        List<Seat> seats = scenario.negotiators().stream()
                .map(party -> new Seat(party.id(), new Player.Strategy(dice.oneOf(Strategies.names()))))
                .toList();
        Talks random = new RandomMoves(seed).play(scenario, Secrets.SEED, dice.between(0, 40));
        Talks machines = AutoPlay.play(Session.start(scenario, seats, Secrets.SEED, scenario.classroom()));
        return List.of(Secrets.plant(random), Secrets.plant(machines));
    }

    private static List<Viewer> viewers(Talks talks) {
        List<Viewer> viewers = new ArrayList<>(List.of(new Viewer.Everybody()));
        for (Party party : talks.session().scenario().parties()) {
            viewers.add(new Viewer.OfParty(party.id()));
        }
        return viewers;
    }

    /// All that can be read in a PDF: its text, and every string of its objects.
    private static String everything(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder all = new StringBuilder(new PDFTextStripper().getText(document));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                strings(document.getDocument().getObjectFromPool(key).getObject(), all);
            }
            PDDocumentInformation about = document.getDocumentInformation();
            about.getMetadataKeys().forEach(key -> all.append('\n').append(about.getCustomMetadataValue(key)));
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            if (metadata != null) {
                all.append('\n').append(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
            }
            return all.toString();
        }
    }

    /// Adds the strings of an object; those behind a reference are another object's.
    private static void strings(COSBase object, StringBuilder all) {
        switch (object) {
            case COSString string -> all.append('\n').append(string.getString());
            case COSName name -> all.append('\n').append(name.getName());
            case COSArray array -> array.forEach(item -> strings(item, all));
            case COSDictionary dictionary -> dictionary.getValues().forEach(item -> strings(item, all));
            case null, default -> {}
        }
    }

    static LongStream manySeeds() {
        return LongStream.range(0, 60);
    }

    static LongStream someSeeds() {
        return LongStream.range(200, 208);
    }

    static LongStream fewSeeds() {
        return LongStream.range(100, 102);
    }
}
