package dev.ovation.platform.money;

/** A share in hundredths of a percent: 2000 is 20 %. From 0 to 10000. */
public record BasisPoints(int value) {

    public BasisPoints {
        if (value < 0 || value > 10_000) {
            throw new IllegalArgumentException("A share lies between 0 and 10000 basis points, not " + value);
        }
    }
}
