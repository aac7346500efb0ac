package org.parley.desktop.table;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.parley.desktop.play.Parts;

/// Shows a view beside what it is about, one at a time; escape and a click elsewhere close it.
public final class Bubble {
    /// The part of the window's height that it may take before it scrolls.
    private static final double HIGHEST = 0.75;

    private Optional<PopOver> open = Optional.empty();

    /// Shows a view beside its owner, which gets the focus back when it is closed.
    public void show(Node owner, Region content) {
        hide();
        content.getStyleClass().add("bubble");
        ScrollPane scroll = Parts.scrollUpTo(
                content, owner.getScene().heightProperty().multiply(HIGHEST), "bubble-scroll");
        scroll.setFocusTraversable(true);
        PopOver popOver = new PopOver(scroll);
        popOver.setArrowLocation(arrow(owner));
        popOver.setDetachable(false);
        popOver.setHideOnEscape(true);
        popOver.setAnimated(false);
        popOver.setOnHidden(event -> owner.requestFocus());
        popOver.show(owner);
        scroll.requestFocus();
        open = Optional.of(popOver);
    }

    /// Closes it, if it is open.
    public void hide() {
        open.ifPresent(PopOver::hide);
        open = Optional.empty();
    }

    private static PopOver.ArrowLocation arrow(Node owner) {
        double middle = owner.getScene().getWidth() / 2;
        double x = owner.localToScene(owner.getBoundsInLocal()).getCenterX();
        return x > middle ? PopOver.ArrowLocation.RIGHT_CENTER : PopOver.ArrowLocation.LEFT_CENTER;
    }
}
