package org.parley.desktop.table;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.parley.desktop.text.Texts;

/// The levels of one issue, side by side, the status quo first; one of them is chosen. One stop for the tab key, the
/// arrows go from level to level.
final class LevelPicker extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();
    private final List<RadioButton> levels;
    private boolean showing;

    /// @param chosen told the position of a level that the person has chosen
    LevelPicker(IssueRow row, IntConsumer chosen) {
        getStyleClass().add("level-picker");
        levels = row.levels().stream().map(choice -> level(row, choice)).toList();
        getChildren().setAll(levels);
        show(0);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (!showing && now instanceof RadioButton level) {
                chosen.accept(levels.indexOf(level));
            }
        });
    }

    /// Shows which level is chosen. A focus on another one goes along: the chosen level alone is a stop for the tab key.
    void show(int chosen) {
        showing = true;
        group.selectToggle(levels.get(chosen));
        showing = false;
        if (levels.stream().anyMatch(RadioButton::isFocused)) {
            levels.get(chosen).requestFocus();
        }
    }

    private RadioButton level(IssueRow row, IssueRow.Choice choice) {
        RadioButton level = new RadioButton(choice.label());
        level.setId("level-" + row.id() + "-" + choice.id());
        level.getStyleClass().add("level");
        level.setToggleGroup(group);
        level.setWrapText(true);
        level.setMinHeight(USE_PREF_SIZE);
        level.setAccessibleText(Texts.of("table.level", row.title(), choice.title()));
        level.focusTraversableProperty().bind(level.selectedProperty());
        if (!choice.title().equals(choice.label())) {
            level.setTooltip(new Tooltip(choice.title()));
        }
        return level;
    }
}
