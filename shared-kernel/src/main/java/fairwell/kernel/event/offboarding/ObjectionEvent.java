package fairwell.kernel.event.offboarding;

/** What the employee objects, what the records say to it, and who looks at them again. */
public sealed interface ObjectionEvent extends TableEvent
    permits ObjectionRaised, ObjectionAnswered, RecheckRequested, RecheckCompleted {

  String objectionId();
}
