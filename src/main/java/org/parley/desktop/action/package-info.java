/// What a person can do, as data: one record an action, one table of them. Menu bar, buttons, context menus, the
/// shortcut sheet and the command palette are views of that table.
@NullMarked
package org.parley.desktop.action;

import org.jspecify.annotations.NullMarked;
