package fairwell.command.api;

/** Bodies of two commands with one field or another put in as it is. */
final class SampleBodies {

  private SampleBodies() {}

  static String dates(String lastWorkingDay, String legalEnd) {
    return "{\"lastWorkingDay\":\""
        + lastWorkingDay
        + "\","
        + (legalEnd.isEmpty() ? "" : "\"legalEnd\":" + legalEnd + ",")
        + "\"paidThrough\":\"2026-03-31\",\"accessCutOff\":\"2026-03-31\"}";
  }

  static String pay(String component, String version, String amount) {
    return "{\"version\":"
        + version
        + ",\"component\":"
        + component
        + ",\"amount\":{\"amount\":"
        + amount
        + ",\"currency\":\"CNY\"},\"paidOn\":\"2026-03-31\",\"paymentReference\":\"p\"}";
  }
}
