package fairwell.command.experiment;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import java.util.Set;

/** The people of the employer. */
final class Seat {

  static final Actor HR = of("hr.lin", Role.HR);
  static final Actor NEGOTIATOR = of("neg.qian", Role.NEGOTIATOR);
  static final Actor APPROVER = of("boss.he", Role.APPROVER);
  static final Actor FINANCE = of("fin.wu", Role.FINANCE);
  static final Actor PAYER = of("pay.sun", Role.FINANCE);
  static final Actor LEGAL = of("law.shen", Role.LEGAL);
  static final Actor MANAGER = of("mgr.zhu", Role.MANAGER);
  static final Actor IT = of("it.xu", Role.IT);

  private Seat() {}

  static Actor of(Role role) {
    return switch (role) {
      case HR -> HR;
      case NEGOTIATOR -> NEGOTIATOR;
      case APPROVER -> APPROVER;
      case FINANCE -> FINANCE;
      case LEGAL -> LEGAL;
      case MANAGER -> MANAGER;
      case IT -> IT;
      case AUDITOR, EMPLOYEE, OPERATOR, SYSTEM -> throw new IllegalArgumentException(role.name());
    };
  }

  private static Actor of(String id, Role role) {
    return new Actor(new ActorId(id), Set.of(role), Set.of(), null);
  }
}
