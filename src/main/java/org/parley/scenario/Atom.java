package org.parley.scenario;

/// The smallest part of a [Condition]: one question with a yes or a no.
///
/// There are two dialects: a [PackageAtom] asks about a package, a [ContextAtom] about the context of the talks.
public sealed interface Atom permits PackageAtom, ContextAtom {}
