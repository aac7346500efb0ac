package org.parley.desktop;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.desktop.screen.Navigator;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.screen.Vantage;
import org.parley.format.Problem;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;

/// The pages of the window and the way through them. The page shown is the last of those visited; going back makes
/// the one before it anew.
final class Pages implements Navigator {
    /// How each page is made.
    ///
    /// @param recovery the file that a play which begins is kept in
    /// @param table of a play and the file that it is kept in
    /// @param debrief of a play and the file that it is kept in
    record Makers(
            Supplier<Screen> library,
            Function<Scenario, Screen> briefing,
            Function<Line, Path> recovery,
            BiFunction<Line, Path, Screen> table,
            BiFunction<Line, Path, Screen> debrief,
            Function<Vantage, Screen> insight,
            BiFunction<Path, List<Problem>, Screen> problems,
            Consumer<Path> opening) {}

    /// A page visited.
    ///
    /// @param name two pages of one name that follow each other are one: the later takes the other's place
    private record Visit(String name, Supplier<Screen> maker) {}

    private final Makers makers;
    private final Consumer<Screen> show;
    private final Deque<Visit> visited = new ArrayDeque<>();
    private Optional<Screen> current = Optional.empty();

    /// @param show puts a screen into the window
    Pages(Makers makers, Consumer<Screen> show) {
        this.makers = makers;
        this.show = show;
    }

    /// The screen that stands in the window, empty before the first.
    Optional<Screen> current() {
        return current;
    }

    @Override
    public void showLibrary() {
        visited.clear();
        go("library", makers.library());
    }

    @Override
    public void showBriefing(Scenario scenario) {
        go("briefing " + scenario.id(), () -> makers.briefing().apply(scenario));
    }

    @Override
    public void showTable(Line line) {
        showTable(line, makers.recovery().apply(line));
    }

    @Override
    public void showDebrief(Line line) {
        showDebrief(line, makers.recovery().apply(line));
    }

    /// The table of a play that is kept in a file.
    void showTable(Line line, Path recovery) {
        go("talks", () -> makers.table().apply(line, recovery));
    }

    /// The debrief of a play that is kept in a file.
    void showDebrief(Line line, Path recovery) {
        go("talks", () -> makers.debrief().apply(line, recovery));
    }

    @Override
    public void showInsight(Vantage vantage) {
        go("insight", () -> makers.insight().apply(vantage));
    }

    @Override
    public void showProblems(Path file, List<Problem> problems) {
        go("problems " + file, () -> makers.problems().apply(file, problems));
    }

    @Override
    public void open(Path file) {
        makers.opening().accept(file);
    }

    @Override
    public void back() {
        if (visited.size() < 2) {
            showLibrary();
            return;
        }
        visited.pop();
        stand(visited.peek().maker());
    }

    /// Ends the page that is shown.
    void close() {
        current.ifPresent(Screen::dispose);
        current = Optional.empty();
    }

    private void go(String name, Supplier<Screen> maker) {
        keepForReturn();
        if (!visited.isEmpty() && visited.peek().name().equals(name)) {
            visited.pop();
        }
        visited.push(new Visit(name, maker));
        stand(maker);
    }

    /// The page that is left will be as it is now when one comes back to it.
    private void keepForReturn() {
        if (!visited.isEmpty()) {
            current.flatMap(Screen::again).ifPresent(again -> visited.push(new Visit(visited.pop().name(), again)));
        }
    }

    private void stand(Supplier<Screen> maker) {
        Screen next = maker.get();
        Optional<Screen> left = current;
        current = Optional.of(next);
        show.accept(next);
        left.ifPresent(Screen::dispose);
    }
}
