package org.parley.desktop.outside;

/// Everything outside the window that a screen may turn to.
public record Outside(FileChoice files, Browser browser, Pasteboard pasteboard, Printing printing, Time time) {}
