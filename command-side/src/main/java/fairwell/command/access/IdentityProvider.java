package fairwell.command.access;

import fairwell.kernel.id.EmployeeId;

/**
 * Where the accounts of the company are kept. Accounts are switched off and on, never deleted: who
 * did what stays known. Each call may be repeated; a failure is an {@link IdentityFailure}.
 */
public interface IdentityProvider {

  /** What the company calls it, as it stands in the events. */
  String name();

  /** The one account of a person. */
  Account find(EmployeeId employee);

  /** The same account as it is now. */
  Account read(Account account);

  /**
   * Switches an account off or on. That this was accepted says nothing of when it is so; for that
   * the account is read again.
   */
  void change(Account account, boolean active);
}
