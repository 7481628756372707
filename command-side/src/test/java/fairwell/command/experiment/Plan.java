package fairwell.command.experiment;

import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * One case before it begins: whom it is about, and what chance holds for it. Chance is asked by
 * name, so that it says the same in every run, whatever else happens in it.
 */
record Plan(long seed, int number) {

  private static final YearMonth FIRST = YearMonth.of(2025, 7);
  private static final int MONTHS = 11;
  static final double MUTUAL = 0.5;
  static final double RESIGNATION = 0.8;

  CaseId id() {
    return new CaseId("C-%06d".formatted(number));
  }

  EmployeeId employee() {
    return new EmployeeId("E-%06d".formatted(number));
  }

  Actor person() {
    return new Actor(
        new ActorId("e.%06d".formatted(number)), Set.of(Role.EMPLOYEE), Set.of(), employee());
  }

  CaseKind kind() {
    double kind = chance("kind");
    return kind < MUTUAL
        ? CaseKind.MUTUAL
        : kind < RESIGNATION ? CaseKind.RESIGNATION : CaseKind.DISMISSAL;
  }

  Ground ground() {
    return switch (kind()) {
      case MUTUAL -> Ground.LCL_36_EMPLOYER_PROPOSED;
      case RESIGNATION -> Ground.LCL_37;
      case DISMISSAL -> Ground.LCL_40_3;
      case EXPIRY -> Ground.LCL_44_1;
    };
  }

  /** The month in which all of it happens but the last legal acts. */
  YearMonth month() {
    return FIRST.plusMonths((long) (chance("month") * MONTHS));
  }

  LocalDate opened() {
    return month().atDay(1);
  }

  LocalDate legalEnd() {
    return month().atEndOfMonth();
  }

  OpenCase opening() {
    return new OpenCase(id(), employee(), kind(), ground(), new Words("the store closes"), true);
  }

  /** Between 0, inclusive, and 1; the same for the same question. */
  double chance(String about) {
    long mixed = seed * 0x9E3779B97F4A7C15L + number * 0xC2B2AE3D27D4EB4FL;
    return new SplittableRandom(mixed ^ (about.hashCode() * 0x165667B19E3779F9L)).nextDouble();
  }

  boolean happens(String what, double probability) {
    return chance(what) < probability;
  }
}
