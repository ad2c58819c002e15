package org.fresheyes.rules.earlywarning.oracle;

/** NEWS2 in whole numbers, temperature in tenths; -1 for what was not observed. */
public record NaiveNews2(
        int rate, int saturation, boolean scaleTwo, int oxygen, int systolic, int pulse, int acvpu, int tenths) {

    /** The scores in the order of the chart; -1 where there is none. */
    public int[] parts() {
        return new int[] {
            rate < 0 ? -1 : rate <= 8 || rate >= 25 ? 3 : rate >= 21 ? 2 : rate <= 11 ? 1 : 0,
            saturation < 0 ? -1 : scaleTwo ? onScaleTwo() : Math.max(0, Math.min(3, (97 - saturation) / 2)),
            oxygen < 0 ? -1 : 2 * oxygen,
            systolic < 0 ? -1 : systolic <= 90 || systolic >= 220 ? 3 : systolic <= 100 ? 2 : systolic <= 110 ? 1 : 0,
            pulse < 0 ? -1 : pulse <= 40 || pulse >= 131 ? 3 : pulse >= 111 ? 2 : pulse >= 91 || pulse <= 50 ? 1 : 0,
            acvpu < 0 ? -1 : acvpu == 0 ? 0 : 3,
            tenths < 0 ? -1 : tenths <= 350 ? 3 : tenths >= 391 ? 2 : tenths <= 360 || tenths >= 381 ? 1 : 0
        };
    }

    private int onScaleTwo() {
        if (saturation <= 87) {
            return saturation <= 83 ? 3 : saturation <= 85 ? 2 : 1;
        }
        return saturation <= 92 || oxygen != 1 ? 0 : saturation >= 97 ? 3 : saturation >= 95 ? 2 : 1;
    }
}
