package org.parley.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.report.chart.Standing;
import org.parley.report.figure.Colours;
import org.parley.report.figure.Ink;
import org.parley.report.figure.XmlText;

/// The one page of a report, for the screen or for paper: HTML that is well-formed XML too.
final class Page {
    private static final String FOLDER = "org/parley/report/";

    private final Report report;
    private final Words words;
    private final boolean paper;

    Page(Report report, boolean paper) {
        this.report = report;
        this.paper = paper;
        words = new Words(report.language());
    }

    /// A heading that the contents name.
    public record Section(String id, String title) {}

    /// The whole page as text.
    String text() {
        ClasspathLoader templates = new ClasspathLoader();
        templates.setPrefix(FOLDER);
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(templates)
                .strictVariables(true)
                .cacheActive(false)
                .defaultLocale(report.language())
                .extension(new PageFunctions(report, words))
                .build();
        StringWriter text = new StringWriter();
        try {
            engine.getTemplate("report.peb").evaluate(text, names(), report.language());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return XmlText.legal(text.toString());
    }

    private Map<String, Object> names() {
        Figures figures = new Figures(report, words, paper ? Ink.VALUES : Ink.VARIABLES);
        Map<String, Object> names = new HashMap<>();
        names.put("report", report);
        names.put("paper", paper);
        names.put("style", style());
        names.put("edition", words.say("report.for." + report.audience().word(), audienceTitle()));
        names.put("audienceTitle", audienceTitle());
        names.put("sections", sections());
        names.put("figures", figures.atAGlance());
        Optional<Figures.Drawn> worth = figures.worth();
        names.put("worthFigure", worth.map(Figures.Drawn::svg).orElse(""));
        names.put("worthTitle", worth.map(drawn -> drawn.caption().title()).orElse(""));
        names.put("standings", standings());
        names.put("wayTables", WayTable.of(report.ways(), words));
        names.put(
                "finalTerms",
                report.outcome().terms().stream()
                        .filter(term -> term.bond() == OutcomeEntry.Bond.FINAL)
                        .count());
        names.put(
                "moves",
                report.rounds().stream().mapToInt(round -> round.moves().size()).sum());
        names.put(
                "mostLevels",
                report.charts().levels().stream()
                        .flatMap(levels -> levels.rows().stream())
                        .mapToInt(row -> row.cells().size())
                        .max()
                        .orElse(1));
        return names;
    }

    private static Map<String, Standing> standings() {
        Map<String, Standing> standings = new HashMap<>();
        for (Standing standing : Standing.values()) {
            standings.put(standing.name(), standing);
        }
        return standings;
    }

    private String audienceTitle() {
        return report.audience() instanceof Audience.OfParty(String id, String title) ? title : "";
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("result", words.say("result")));
        if (!report.lessons().isEmpty()) {
            sections.add(new Section("lessons", words.say("lessons")));
        }
        if (!report.ways().isEmpty()) {
            sections.add(new Section("ways", words.say("ways")));
        }
        sections.add(new Section("glance", words.say("glance")));
        for (RoundEntry round : report.rounds()) {
            sections.add(new Section(
                    "round-" + round.number(), words.say("round.title", round.number(), round.title())));
        }
        sections.add(new Section("parties", words.say("parties")));
        if (!report.rules().isEmpty()) {
            sections.add(new Section("rules", words.say("rules")));
        }
        if (!report.points().isEmpty()) {
            sections.add(new Section("points", words.say("points")));
        }
        if (!report.takenBack().isEmpty()) {
            sections.add(new Section("taken-back", words.say("takenBack")));
        }
        if (!report.notes().isEmpty()) {
            sections.add(new Section("notes", words.say("notes")));
        }
        if (!report.sources().isEmpty()) {
            sections.add(new Section("sources", words.say("sources")));
        }
        return sections;
    }

    private String style() {
        Colours colours = Colours.brought();
        if (paper) {
            return colours.inline(resource("page.css") + resource("paper.css"));
        }
        return ":root{" + colours.lightVariables() + "}\n"
                + resource("page.css")
                + resource("screen.css")
                + "@media screen and (prefers-color-scheme: dark){:root{" + colours.darkVariables() + "}}\n";
    }

    private static String resource(String name) {
        try (InputStream stream = Page.class.getResourceAsStream("/" + FOLDER + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The style " + name + " of reports cannot be read.", unreadable);
        }
    }
}
