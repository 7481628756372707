package fairwell.kernel.law.topic;

import fairwell.kernel.law.Ground;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The grounds by every name counsel gives them: that of {@link Ground} and longer ones. */
final class GroundNames {

  /** Not a ground: an ending without one that holds (LCL 48, 87). */
  static final String UNLAWFUL = "UNLAWFUL_TERMINATION";

  private static final Map<String, Ground> NAMES = names();

  private GroundNames() {}

  private static Map<String, Ground> names() {
    Map<String, Ground> names = new LinkedHashMap<>();
    for (Ground ground : Ground.values()) {
      names.put(ground.name(), ground);
    }
    names.put("LCL_37_RESIGNATION", Ground.LCL_37);
    names.put("LCL_37_RESIGNATION_IN_PROBATION", Ground.LCL_37_PROBATION);
    names.put("LCL_38_1_FORCED_RESIGNATION", Ground.LCL_38);
    names.put("LCL_38_FORCED_RESIGNATION", Ground.LCL_38);
    names.put("LCL_38_NO_WORKING_CONDITIONS", Ground.LCL_38);
    names.put("LCL_38_UNPAID_WAGES", Ground.LCL_38);
    names.put("LCL_38_NO_SOCIAL_INSURANCE", Ground.LCL_38);
    names.put("LCL_39_FAULT_DISMISSAL", Ground.LCL_39);
    for (int item = 1; item <= 6; item++) {
      names.put("LCL_38_" + item, Ground.LCL_38);
      names.put("LCL_39_" + item, Ground.LCL_39);
    }
    names.put("LCL_40_1_MEDICAL", Ground.LCL_40_1);
    names.put("LCL_40_2_INCOMPETENCE", Ground.LCL_40_2);
    names.put("LCL_40_3_OBJECTIVE_CHANGE", Ground.LCL_40_3);
    names.put("LCL_41_1_MASS_LAYOFF", Ground.LCL_41_1);
    names.put("LCL_44_1_EXPIRY", Ground.LCL_44_1);
    names.put("LCL_44_1_EXPIRY_EMPLOYER_NOT_RENEWING", Ground.LCL_44_1);
    names.put("LCL_44_1_EXPIRY_EMPLOYEE_REFUSES_SAME_OR_BETTER", Ground.LCL_44_1_EMPLOYEE_REFUSED);
    names.put("LCL_44_2_PENSION_OR_RETIREMENT_AGE", Ground.LCL_44_2);
    names.put("IR_21", Ground.LCL_44_2);
    names.put("LCL_44_3_DEATH", Ground.LCL_44_3);
    names.put("LCL_44_4_BANKRUPTCY", Ground.LCL_44_4);
    names.put("LCL_44_5_CLOSURE_OR_EARLY_DISSOLUTION", Ground.LCL_44_5);
    names.put("LCL_44_5_EARLY_DISSOLUTION", Ground.LCL_44_5);
    names.put("IR_22_TASK_COMPLETED", Ground.IR_22);
    names.put("LCL_71_PART_TIME_END", Ground.LCL_71);
    return names;
  }

  /** The field of a ground. */
  static Field field(String name) {
    return Field.choice(name, NAMES.keySet().toArray(String[]::new));
  }

  /** The field of a ground that may also be an unlawful ending. */
  static Field fieldOrUnlawful(String name) {
    return Field.choice(
        name, Stream.concat(NAMES.keySet().stream(), Stream.of(UNLAWFUL)).toArray(String[]::new));
  }

  /** The ground of a name; none for an unlawful ending. */
  static Optional<Ground> named(String name) {
    return Optional.ofNullable(NAMES.get(name));
  }

  /** The ground of an input, if it is there and names one. */
  static Optional<Ground> of(Inputs inputs, String field) {
    return inputs.choice(field).flatMap(GroundNames::named);
  }
}
