package org.parley.desktop.theme;

import javafx.css.PseudoClass;

/// The class names that the style sheets know and several screens use.
public final class Styles {
    public static final String DISPLAY = "display";
    public static final String TITLE = "headline";
    public static final String HEADING = "heading";
    public static final String EYEBROW = "eyebrow";
    public static final String MUTED = "muted";
    public static final String SMALL = "small";
    public static final String STRONG = "strong";
    public static final String CODE = "code";
    public static final String DANGER = "danger";
    public static final String WARNING = "warning";
    public static final String GOOD = "good";

    public static final String PAGE = "page";
    public static final String CARD = "card";
    public static final String CARD_BUTTON = "card-button";
    public static final String CALLOUT = "callout";
    public static final String CHIP = "chip";
    public static final String KEY = "key";
    /// Spacing of 4, 8, 12, 16 and 24 pixels at 100 %.
    public static final String GAP_1 = "gap-1";
    public static final String GAP_2 = "gap-2";
    public static final String GAP_3 = "gap-3";
    public static final String GAP_4 = "gap-4";
    public static final String GAP_5 = "gap-5";

    public static final String PRIMARY = "primary";
    public static final String QUIET = "quiet";
    public static final String GLYPH = "glyph";
    /// Children that lie on each other on purpose, so that nobody takes it for a slip.
    public static final String LAYERED = "layered";

    public static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private Styles() {}
}
