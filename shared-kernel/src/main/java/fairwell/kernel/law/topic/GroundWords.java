package fairwell.kernel.law.topic;

import fairwell.kernel.law.Ground;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The grounds of an end by the names counsel uses; the codes of {@link Ground} are among them. */
final class GroundWords {

  private static final Map<String, Ground> WORDS = words();

  private GroundWords() {}

  private static Map<String, Ground> words() {
    Map<String, Ground> words = new TreeMap<>();
    for (Ground ground : Ground.values()) {
      words.put(ground.name(), ground);
    }
    words.put("IR_22_TASK_COMPLETED", Ground.IR_22);
    words.put("LCL_37_RESIGNATION", Ground.LCL_37);
    words.put("LCL_37_RESIGNATION_IN_PROBATION", Ground.LCL_37_PROBATION);
    words.put("LCL_38_1_FORCED_RESIGNATION", Ground.LCL_38);
    words.put("LCL_38_NO_WORKING_CONDITIONS", Ground.LCL_38);
    words.put("LCL_38_UNPAID_WAGES", Ground.LCL_38);
    words.put("LCL_39_FAULT_DISMISSAL", Ground.LCL_39);
    words.put("LCL_40_1_MEDICAL", Ground.LCL_40_1);
    words.put("LCL_40_2_INCOMPETENCE", Ground.LCL_40_2);
    words.put("LCL_40_3_OBJECTIVE_CHANGE", Ground.LCL_40_3);
    words.put("LCL_41_1_MASS_LAYOFF", Ground.LCL_41_1);
    words.put("LCL_44_1_EXPIRY_EMPLOYEE_REFUSES_SAME_OR_BETTER", Ground.LCL_44_1_EMPLOYEE_REFUSED);
    words.put("LCL_44_1_EXPIRY_EMPLOYER_NOT_RENEWING", Ground.LCL_44_1);
    words.put("LCL_44_2_PENSION_OR_RETIREMENT_AGE", Ground.LCL_44_2);
    words.put("LCL_44_3_DEATH", Ground.LCL_44_3);
    words.put("LCL_44_4_BANKRUPTCY", Ground.LCL_44_4);
    words.put("LCL_44_5_CLOSURE_OR_EARLY_DISSOLUTION", Ground.LCL_44_5);
    words.put("LCL_44_5_EARLY_DISSOLUTION", Ground.LCL_44_5);
    words.put("LCL_71_PART_TIME_END", Ground.LCL_71);
    return words;
  }

  /** The field of a ground, with every name it may be given by. */
  static Field field(String name) {
    return Field.choice(name, WORDS.keySet().toArray(String[]::new));
  }

  /** The ground of a name {@link #field} lets through. */
  static Ground of(String word) {
    return Objects.requireNonNull(WORDS.get(word));
  }
}
