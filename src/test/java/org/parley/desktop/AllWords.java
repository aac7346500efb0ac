package org.parley.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Text;

/// Everything that can be read of a part of a window, shown or not: words, tips, and what a screen reader says.
public final class AllWords {
    private AllWords() {}

    /// Line by line, in the order of the scene graph.
    public static String of(Node node) {
        List<String> words = new ArrayList<>();
        collect(node, words);
        return String.join("\n", words);
    }

    private static void collect(Node node, List<String> words) {
        add(words, node.getAccessibleText());
        add(words, node.getAccessibleHelp());
        add(words, node.getId());
        node.getProperties().values().forEach(value -> {
            if (value instanceof javafx.scene.control.Tooltip tip) {
                add(words, tip.getText());
            }
        });
        if (node instanceof Control control) {
            Optional.ofNullable(control.getTooltip()).ifPresent(tip -> add(words, tip.getText()));
        }
        switch (node) {
            case Labeled labeled -> add(words, labeled.getText());
            case TextInputControl input -> add(words, input.getText());
            case Text text -> add(words, text.getText());
            default -> {
                // Nothing else has words of its own.
            }
        }
        switch (node) {
            case TabPane tabs -> tabs.getTabs().forEach(tab -> tab(tab, words));
            case SplitPane split -> split.getItems().forEach(item -> collect(item, words));
            case TitledPane titled -> collect(titled.getContent(), words);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
            default -> {
                // A leaf.
            }
        }
    }

    private static void tab(Tab tab, List<String> words) {
        add(words, tab.getText());
        collect(tab.getContent(), words);
    }

    private static void add(List<String> words, String text) {
        if (text != null && !text.isBlank()) {
            words.add(text);
        }
    }
}
