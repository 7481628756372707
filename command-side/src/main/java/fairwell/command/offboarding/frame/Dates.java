package fairwell.command.offboarding.frame;

import java.time.LocalDate;

/** The dates of a separation, all inclusive. */
public record Dates(
    LocalDate lastWorkingDay, LocalDate legalEnd, LocalDate paidThrough, LocalDate accessCutOff) {}
