package fairwell.papers;

/**
 * The employer (用人单位), party A.
 *
 * @param legalName as in the business licence
 * @param creditCode the unified social credit code (统一社会信用代码)
 * @param address the registered address
 */
public record Employer(String legalName, String creditCode, String address) {}
