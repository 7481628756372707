package fairwell.standalone;

import fairwell.command.automation.Forgetful;
import fairwell.kernel.id.EmployeeId;
import fairwell.query.export.Exports;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever is erased is erased from the files that hold their texts, too. */
@Component
final class ExportsOfTheErased implements Forgetful {

  private final ObjectProvider<Exports> exports;

  ExportsOfTheErased(ObjectProvider<Exports> exports) {
    this.exports = exports;
  }

  @Override
  public void forget(EmployeeId employee) {
    exports.ifAvailable(all -> all.recall(employee));
  }
}
