package org.parley.desktop.screen;

import org.parley.desktop.outside.Outside;
import org.parley.desktop.settings.Settings;
import org.parley.desktop.work.LongWork;

/// What every screen finds on its desk. Passed by constructor.
public record Desk(
        Navigator navigator, LongWork work, Notices notices, Sheets sheets, Settings settings, Outside outside) {
    /// The same desk with another way through the pages.
    public Desk with(Navigator other) {
        return new Desk(other, work, notices, sheets, settings, outside);
    }
}
