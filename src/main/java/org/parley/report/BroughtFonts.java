package org.parley.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.parley.report.figure.Lettering;

/// Stands in for every font that a PDF may name and not hold, so that the machine's own fonts are never looked
/// through: that takes seconds and leaves a file in the person's home.
final class BroughtFonts implements FontMapper {
    private final TrueTypeFont font;

    private BroughtFonts(TrueTypeFont font) {
        this.font = font;
    }

    /// Lets PDFs be made with these from now on, in the whole program.
    static void use() {
        try (InputStream file = Lettering.file("LiberationSans-Regular")) {
            FontMappers.set(new BroughtFonts(new TTFParser().parse(new RandomAccessReadBuffer(file))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The fonts of reports cannot be read.", unreadable);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, false);
    }
}
