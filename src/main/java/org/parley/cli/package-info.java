/// The command line: one class a command, and what they share.
///
/// Answers go to standard output and nothing else does; problems go to standard error, one a line. A command ends with
/// one of the codes of [org.parley.cli.ExitCode], and never with a stack trace.
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
