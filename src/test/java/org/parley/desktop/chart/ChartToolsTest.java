package org.parley.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.desktop.House;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.settings.SettingsInMemory;
import org.parley.desktop.theme.Looks;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A chart can be taken along: as a picture, as a drawing, as numbers.
class ChartToolsTest {
    @TempDir
    private Path folder;

    private final House house = OnFxThread.call(() -> new House(new Stage()));

    private final ChartView<?> chart = OnFxThread.call(() -> {
        WindowsChartView windows = new WindowsChartView();
        windows.show(SampleCharts.windows());
        windows.setTools(new ChartTools(house.desk()));
        Scene scene = new Scene(windows, 600, 400);
        new Looks(new SettingsInMemory()).dress(scene);
        windows.applyCss();
        windows.layout();
        return windows;
    });

    private void choose(String item) {
        OnFxThread.run(() -> new ChartTools(house.desk())
                .items(chart).stream()
                        .filter(one -> ("chart-" + item).equals(one.getId()))
                        .findFirst()
                        .map(MenuItem::getOnAction)
                        .orElseThrow()
                        .handle(null));
    }

    @Test
    void thePictureIsAPngTwiceAsFineAsTheScreen() throws IOException {
        Path file = folder.resolve("windows.png");
        house.outside().choose(file);
        choose("png");
        Image picture = new Image(new ByteArrayInputStream(Files.readAllBytes(file)));
        assertThat(picture.isError()).isFalse();
        assertThat(picture.getWidth()).isGreaterThanOrEqualTo(1200);
        assertThat(house.outside().suggestions())
                .containsExactly("windows-what-can-still-be-begun-and-when-it-can-be-done.png");
    }

    @Test
    void aPngHoldsEveryPixel() {
        WritableImage image = new WritableImage(2, 1);
        image.getPixelWriter().setColor(0, 0, Color.RED);
        image.getPixelWriter().setColor(1, 0, new Color(0, 0, 1, 0.5));
        Image read = new Image(new ByteArrayInputStream(Png.of(image)));
        assertThat(read.getPixelReader().getArgb(0, 0)).isEqualTo(0xffff0000);
        assertThat(read.getPixelReader().getArgb(1, 0) >>> 24).isEqualTo(0x80);
    }

    @Test
    void aPngHoldsNothingButPixels() {
        byte[] bytes = Png.of(new WritableImage(3, 2));
        List<String> chunks = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes, 8, bytes.length - 8);
        while (rest.hasRemaining()) {
            int length = rest.getInt();
            byte[] name = new byte[4];
            rest.get(name);
            chunks.add(new String(name, StandardCharsets.US_ASCII));
            rest.position(rest.position() + length + 4);
        }
        assertThat(chunks).containsOnly("IHDR", "IDAT", "IEND");
    }

    @Test
    void theDrawingIsWellFormedAndItsWordsAreWords() throws IOException, ParserConfigurationException, SAXException {
        Path file = folder.resolve("windows.svg");
        house.outside().choose(file);
        choose("svg");
        String svg = Files.readString(file);
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(chart.titleText());
        assertThat(svg).doesNotContain("<rect width=\"100%\" height=\"100%\" fill=\"#000000\"");
        assertThat(svg).contains(">Caps on exercises</text>").contains("<linearGradient").doesNotContain("NaN");
    }

    @Test
    void theNumbersAreSavedAsTheyAreShown() throws IOException {
        Path file = folder.resolve("windows.csv");
        house.outside().choose(file);
        choose("csv");
        assertThat(Files.readAllLines(file))
                .startsWith("understanding,title,reading,status,begin-by,done-at-the-earliest")
                .contains("exercises,Caps on exercises,on the table,needs-moves,Brussels,Vienna")
                .hasSize(9);
        choose("copy-data");
        assertThat(house.outside().copied()).containsExactly(Files.readString(file));
    }

    @Test
    void theNumbersAreShownAsATable() {
        choose("data");
        TableView<?> table = house.find("#chart-table", TableView.class);
        assertThat(table.getItems()).hasSize(8);
        assertThat(table.getColumns()).hasSize(6);
    }

    @Test
    void thePictureCanBeCopied() {
        choose("copy");
        assertThat(house.outside().pictures()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidSo() {
        house.outside().choose(folder.resolve("nowhere").resolve("windows.csv"));
        choose("csv");
        assertThat(house.find(".trouble", javafx.scene.layout.VBox.class)).isNotNull();
    }
}
