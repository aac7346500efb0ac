package org.parley.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.settings.Settings;
import org.parley.desktop.settings.SettingsInMemory;
import org.parley.desktop.theme.Looks;
import org.parley.desktop.work.DirectWork;
import org.parley.desktop.work.LongWork;

/// The whole program around a stage that nobody has opened, with everything outside it made up: work is done at once,
/// settings are forgotten, seeds are 7. FX thread alone.
public final class House {
    private final FakeOutside outside = new FakeOutside();
    private final Settings settings = new SettingsInMemory();
    private final Program program;

    public House(Stage stage) {
        this(stage, folder());
    }

    /// @param sessions the folder of recovery files
    public House(Stage stage, Path sessions) {
        this(stage, sessions, new DirectWork());
    }

    /// @param sessions the folder of recovery files
    /// @param work where long work is done
    public House(Stage stage, Path sessions, LongWork work) {
        program = new Program(stage, new Means(settings, sessions, work, window -> outside.outside(), () -> 7));
    }

    /// A new folder for recovery files.
    public static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "sessions")), "house");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Opens the window.
    public void open() {
        program.open();
    }

    public FakeOutside outside() {
        return outside;
    }

    public Settings settings() {
        return settings;
    }

    public Desk desk() {
        return program.desk();
    }

    /// The inside of the window with this screen in it.
    public Parent with(Function<Desk, Screen> screen) {
        program.show(screen.apply(program.desk()));
        return program.shell();
    }

    /// Does what the action of this id does, of those that can be seen at the moment.
    public void act(String id) {
        program.action(id).fire();
    }

    /// Finds a node in the window as it would be laid out.
    ///
    /// @param selector such as `#play`
    public <N extends Node> N find(String selector, Class<N> type) {
        if (program.shell().getScene() == null) {
            new Looks(settings).dress(new Scene(new StackPane(program.shell()), 1280, 800));
        }
        program.shell().getScene().getRoot().applyCss();
        program.shell().getScene().getRoot().layout();
        Node found = program.shell().lookup(selector);
        if (found == null) {
            throw new IllegalArgumentException("Nothing in the window is " + selector + ".");
        }
        return type.cast(found);
    }

    Program program() {
        return program;
    }
}
