package org.parley.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

/// What can be done is found by its id, its menu and its words, and cannot be done while something stands in the way.
class ActionTableTest {
    private final List<String> done = new ArrayList<>();
    private final SimpleObjectProperty<Optional<String>> obstacle = new SimpleObjectProperty<>(Optional.empty());

    private final Action open = action("file.open", "_Open…", Category.FILE).key("Shortcut+O");
    private final Action leave = action("file.leave", "_Quit", Category.FILE);
    private final Action pass = action("talks.pass", "_Pass this turn", Category.TALKS).unless(obstacle);
    private final ActionTable table = new ActionTable(List.of(open, leave));

    private Action action(String id, String text, Category category) {
        return new Action(
                id,
                text,
                Optional.empty(),
                Optional.empty(),
                category,
                new SimpleObjectProperty<>(Optional.empty()),
                () -> done.add(id));
    }

    @Test
    void aScreenBringsItsActionsAndTakesThemAway() {
        table.of(List.of(pass));
        assertThat(table.find("talks.pass")).contains(pass);
        assertThat(table.in(Category.TALKS)).containsExactly(pass);
        table.of(List.of());
        assertThat(table.find("talks.pass")).isEmpty();
        assertThat(table.find("file.open")).contains(open);
    }

    @Test
    void theSameIdTwiceIsRefused() {
        assertThatThrownBy(() -> table.of(List.of(action("file.open", "Again", Category.FILE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("file.open");
    }

    @Test
    void theSameKeyTwiceIsRefused() {
        assertThatThrownBy(() -> table.of(List.of(pass.key("Shortcut+O"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Shortcut+O");
    }

    @Test
    void anActionIsFoundByItsWordsAndByItsMenus() {
        table.of(List.of(pass));
        assertThat(table.matching("turn pa")).containsExactly(pass);
        assertThat(table.matching("file")).containsExactly(open, leave);
        assertThat(table.matching("")).containsExactly(pass, open, leave);
        assertThat(table.matching("nothing of the kind")).isEmpty();
    }

    @Test
    void whatBeginsWithTheLettersComesFirst() {
        Action reopen = action("file.reopen", "Reopen the last", Category.FILE);
        table.of(List.of(reopen));
        assertThat(table.matching("open")).containsExactly(open, reopen);
    }

    @Test
    void anActionRunsOnlyWhileNothingStandsInItsWay() {
        obstacle.set(Optional.of("It is not your turn."));
        pass.fire();
        assertThat(done).isEmpty();
        obstacle.set(Optional.empty());
        pass.fire();
        assertThat(done).containsExactly("talks.pass");
    }

    @Test
    void theTextLosesItsMnemonicButNotItsUnderscores() {
        assertThat(open.plainText()).isEqualTo("Open…");
        assertThat(action("a", "Save _as a_b", Category.FILE).plainText()).isEqualTo("Save as a_b");
    }

    @Test
    void theTipNamesTheKeyAndTheReason() {
        assertThat(ActionButton.tipText(open, Optional.empty()))
                .isEqualTo("Open…  (" + KeyCombination.valueOf("Shortcut+O").getDisplayText() + ")");
        assertThat(ActionButton.tipText(pass, Optional.of("It is not your turn.")))
                .isEqualTo("Pass this turn\nIt is not your turn.");
    }
}
