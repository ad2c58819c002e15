package org.fresheyes.rules.earlywarning.news2;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fresheyes.rules.earlywarning.Bands;
import org.fresheyes.rules.earlywarning.Limits;
import org.fresheyes.rules.earlywarning.Responses;
import org.fresheyes.rules.earlywarning.ScoreTable;
import org.fresheyes.rules.tables.Edition;
import org.fresheyes.rules.tables.TableFile;

/** The thresholds of NEWS2 as a file gives them. */
public record News2Table(
        Edition edition,
        Bands respirationRate,
        Bands scaleOne,
        Bands scaleTwoOnAir,
        Bands scaleTwoOnOxygen,
        Map<Breathing, Integer> breathing,
        Bands systolicPressure,
        Bands pulse,
        Map<Consciousness, Integer> consciousness,
        Bands temperature,
        Responses responses,
        Limits limits) {

    /** Where the table of the product stands among the resources of this module. */
    public static final String RESOURCE = "/org/fresheyes/rules/earlywarning/news2.txt";

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final String BANDS = "value";

    public News2Table {
        breathing = Map.copyOf(breathing);
        consciousness = Map.copyOf(consciousness);
    }

    /**
     * The table that these lines say.
     *
     * @param name of the file, for messages
     * @throws org.fresheyes.rules.files.UnreadableFileException with every problem of the file
     */
    public static News2Table read(String name, List<String> lines) {
        TableFile file = TableFile.of(name, lines);
        file.onlyTheseSections(Set.of(
                "respiration rate",
                "oxygen saturation, scale 1",
                "oxygen saturation, scale 2, on air",
                "oxygen saturation, scale 2, on oxygen",
                "air or oxygen",
                "systolic blood pressure",
                "pulse",
                "consciousness",
                "temperature",
                "responses",
                "taken without asking again"));
        ScoreTable table = new ScoreTable(file, BigDecimal.ONE, Set.of(0, 1, 2, 3));
        Bands respirationRate = table.bands("respiration rate", BANDS);
        Bands scaleOne = table.bands("oxygen saturation, scale 1", BANDS);
        Bands onAir = table.bands("oxygen saturation, scale 2, on air", BANDS);
        Bands onOxygen = table.bands("oxygen saturation, scale 2, on oxygen", BANDS);
        Map<Breathing, Integer> breathing = table.words("air or oxygen", Breathing.class);
        Bands systolicPressure = table.bands("systolic blood pressure", BANDS);
        Bands pulse = table.bands("pulse", BANDS);
        Map<Consciousness, Integer> consciousness = table.words("consciousness", Consciousness.class);
        Bands temperature = table.inSteps(TENTH).bands("temperature", BANDS);
        Responses responses = table.responses("responses");
        Limits limits = table.limits("taken without asking again", BANDS);
        return new News2Table(
                file.edition(),
                respirationRate,
                scaleOne,
                onAir,
                onOxygen,
                breathing,
                systolicPressure,
                pulse,
                consciousness,
                temperature,
                responses,
                limits);
    }
}
