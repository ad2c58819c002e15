package org.fresheyes.rules.earlywarning.oracle;

/** PEWS by plain look-up in the four charts; a chart is 0 to 3. */
public final class NaivePews {

    private static final String[] RATE = {
        "0:4 10:2 20:1 30:0 50:1 60:2 70:4",
        "0:4 10:2 20:0 40:1 50:2 60:4",
        "0:4 10:2 15:1 20:0 25:1 40:2 50:4",
        "0:4 10:1 15:0 25:1 30:2 40:4"
    };

    private static final String[] HEART = {
        "0:4 80:2 90:1 110:0 150:1 170:2 180:4",
        "0:4 60:2 70:1 90:0 140:1 150:2 170:4",
        "0:4 60:2 70:1 80:0 120:1 140:2 160:4",
        "0:4 50:2 60:1 70:0 100:1 120:2 130:4"
    };

    private static final String[] SYSTOLIC = {
        "0:4 50:2 60:1 70:0 90:1 100:2 110:4",
        "0:4 50:2 60:1 80:0 100:1 120:2 130:4",
        "0:4 70:2 80:1 90:0 110:1 120:2 130:4",
        "0:4 80:2 90:1 100:0 120:1 130:2 140:4"
    };

    private NaivePews() {}

    public static int rate(int chart, double perMinute) {
        return new Bounds(RATE[chart]).score(perMinute);
    }

    public static int heart(int chart, double perMinute) {
        return new Bounds(HEART[chart]).score(perMinute);
    }

    public static int systolic(int chart, double mmHg) {
        return new Bounds(SYSTOLIC[chart]).score(mmHg);
    }

    public static int saturation(double percent) {
        return new Bounds("0:4 91.01:1 95:0").score(percent);
    }

    /** Device 0 to 3 by level, 4 to 6 always 4; a level below 0 was not written down. */
    public static int oxygen(int device, double litres, double percent) {
        int byFlow = litres < 0 ? 1 : new Bounds("0:1 2:2 6:4").score(litres);
        int byConcentration = percent < 0 ? 1 : new Bounds("0:1 30:2 50:4").score(percent);
        return device > 3 ? 4 : Math.max(byFlow, byConcentration);
    }

    public static int refill(double seconds) {
        return seconds > 2 ? 2 : 0;
    }

    /** 0 none, 1 low, 2 medium, 3 high, 4 emergency. */
    public static int level(int total) {
        return new Bounds("0:0 1:1 5:2 9:3 13:4").score(total);
    }
}
