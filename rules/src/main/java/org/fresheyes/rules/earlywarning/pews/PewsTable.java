package org.fresheyes.rules.earlywarning.pews;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.fresheyes.rules.earlywarning.Bands;
import org.fresheyes.rules.earlywarning.Limits;
import org.fresheyes.rules.earlywarning.Responses;
import org.fresheyes.rules.earlywarning.ScoreTable;
import org.fresheyes.rules.tables.Edition;
import org.fresheyes.rules.tables.TableFile;

/** The thresholds of PEWS as a file gives them. */
public record PewsTable(
        Edition edition,
        Map<PewsChart, ChartBands> charts,
        Bands saturation,
        Bands flow,
        Bands concentration,
        Map<Device, Integer> devices,
        Map<Distress, Integer> distress,
        Bands capillaryRefill,
        Map<NotDoneCode, Integer> notDone,
        Bands sepsisTemperature,
        Responses responses) {

    /** Where the table of the product stands among the resources of this module. */
    public static final String RESOURCE = "/org/fresheyes/rules/earlywarning/pews.txt";

    /** Decimal places on the chart. */
    public static final int DECIMALS = 2;

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final String ALL = "all ages";

    /** What differs from chart to chart. */
    public record ChartBands(Bands respiratoryRate, Bands heartRate, Bands systolicPressure, Limits limits) {}

    public PewsTable {
        charts = Map.copyOf(charts);
        devices = Map.copyOf(devices);
        distress = Map.copyOf(distress);
        notDone = Map.copyOf(notDone);
    }

    /** What this chart says. */
    public ChartBands of(PewsChart chart) {
        return Objects.requireNonNull(charts.get(chart));
    }

    /**
     * The table that these lines say.
     *
     * @param name of the file, for messages
     * @throws org.fresheyes.rules.files.UnreadableFileException with every problem of the file
     */
    public static PewsTable read(String name, List<String> lines) {
        TableFile file = TableFile.of(name, lines);
        file.onlyTheseSections(Set.of(
                "respiratory rate",
                "heart rate",
                "systolic blood pressure",
                "oxygen saturation",
                "oxygen, litres a minute",
                "oxygen, %",
                "device",
                "respiratory distress",
                "capillary refill",
                "blood pressure not done",
                "temperature: think sepsis",
                "responses",
                "taken without asking again"));
        ScoreTable table = new ScoreTable(file, HUNDREDTH, Set.of(0, 1, 2, 4));
        Map<PewsChart, ChartBands> charts = perChart(chart -> new ChartBands(
                table.bands("respiratory rate", chart.label()),
                table.bands("heart rate", chart.label()),
                table.bands("systolic blood pressure", chart.label()),
                table.limits("taken without asking again", chart.label())));
        Bands saturation = table.bands("oxygen saturation", ALL);
        Bands flow = table.bands("oxygen, litres a minute", ALL);
        Bands concentration = table.bands("oxygen, %", ALL);
        Map<Device, Integer> devices = table.words("device", Device.class);
        Map<Distress, Integer> distress = table.words("respiratory distress", Distress.class);
        Bands refill = table.bands("capillary refill", ALL);
        Map<NotDoneCode, Integer> notDone = table.words("blood pressure not done", NotDoneCode.class);
        Bands sepsis = table.bands("temperature: think sepsis", ALL);
        Responses responses = table.responses("responses");
        return new PewsTable(
                file.edition(),
                charts,
                saturation,
                flow,
                concentration,
                devices,
                distress,
                refill,
                notDone,
                sepsis,
                responses);
    }

    private static <T> Map<PewsChart, T> perChart(Function<PewsChart, T> part) {
        Map<PewsChart, T> parts = new EnumMap<>(PewsChart.class);
        for (PewsChart chart : PewsChart.values()) {
            parts.put(chart, part.apply(chart));
        }
        return parts;
    }
}
