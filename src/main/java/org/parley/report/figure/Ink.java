package org.parley.report.figure;

/// How a figure names its colours.
public enum Ink {
    /// As variables of the page's style sheet, so that it follows the page from light to dark.
    VARIABLES,
    /// As light values, for paper.
    VALUES
}
