package org.parley.desktop.outside;

import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/// The system's own print dialog.
public final class SystemPrinting implements Printing {
    private final Supplier<Window> owner;

    public SystemPrinting(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public boolean onePage(Node node) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(owner.get())) {
            return false;
        }
        PageLayout page = job.getJobSettings().getPageLayout();
        double width = node.getLayoutBounds().getWidth();
        double height = node.getLayoutBounds().getHeight();
        double fit = Math.min(1, Math.min(page.getPrintableWidth() / width, page.getPrintableHeight() / height));
        Scale scale = new Scale(fit, fit);
        node.getTransforms().add(scale);
        boolean printed = job.printPage(node) && job.endJob();
        node.getTransforms().remove(scale);
        return printed;
    }
}
