package org.parley.report;

/// Where a fact comes from. Texts are empty where the author says nothing.
public record SourceEntry(String id, String title, String publisher, String date, String note) {}
