package org.parley.desktop;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import org.parley.desktop.outside.FileChoice;
import org.parley.desktop.outside.Outside;
import org.parley.desktop.outside.Pasteboard;

/// A world outside the window that does as it is told and remembers what was done to it.
public final class FakeOutside {
    private final Deque<Path> choices = new ArrayDeque<>();
    private final List<String> suggestions = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<Image> pictures = new ArrayList<>();
    private final FakeTime time = new FakeTime();
    private int printed;

    /// The next file dialog is answered with this file.
    public void choose(Path file) {
        choices.add(file);
    }

    /// The file names that dialogs to save suggested.
    public List<String> suggestions() {
        return suggestions;
    }

    public List<Path> shown() {
        return shown;
    }

    public List<String> copied() {
        return copied;
    }

    public List<Image> pictures() {
        return pictures;
    }

    /// The time, which stands still until a test lets it pass.
    public FakeTime time() {
        return time;
    }

    public int printed() {
        return printed;
    }

    public Outside outside() {
        return new Outside(
                new FileChoice() {
                    @Override
                    public Optional<Path> toOpen(String title, List<Kind> kinds) {
                        return Optional.ofNullable(choices.poll());
                    }

                    @Override
                    public Optional<Path> toSave(String title, String suggestion, List<Kind> kinds) {
                        suggestions.add(suggestion);
                        return Optional.ofNullable(choices.poll());
                    }
                },
                shown::add,
                new Pasteboard() {
                    @Override
                    public void copy(String text) {
                        copied.add(text);
                    }

                    @Override
                    public void copy(Image image) {
                        pictures.add(image);
                    }
                },
                node -> {
                    printed++;
                    return true;
                },
                time);
    }
}
