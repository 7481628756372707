package fairwell.command.api.problem;

import java.util.List;
import java.util.Map;

/** A request that cannot be served as it is. Without a stack trace: an answer, not a fault. */
public final class ApiProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final transient List<FieldError> errors;
  private final transient Map<String, Object> data;

  public ApiProblem(ProblemCode code, List<FieldError> errors, Map<String, Object> data) {
    super(code.code(), null, false, false);
    this.code = code;
    this.errors = List.copyOf(errors);
    this.data = Map.copyOf(data);
  }

  public ApiProblem(ProblemCode code) {
    this(code, List.of(), Map.of());
  }

  public static ApiProblem with(ProblemCode code, String name, Object value) {
    return new ApiProblem(code, List.of(), Map.of(name, value));
  }

  public ProblemCode code() {
    return code;
  }

  public List<FieldError> errors() {
    return errors;
  }

  public Map<String, Object> data() {
    return data;
  }
}
