package fairwell.command.paper;

import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.util.Arrays;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Whom a certificate names. */
final class SubjectName {

  /** Authorities in China write numbers beside the name, as in {@code 051@张三@1}. */
  private static final String BESIDE = "[@_/|#;,+]";

  private SubjectName() {}

  /**
   * Whether that is the common name or the organisation of its subject, or one part of them between
   * marks; full and half width are the same.
   */
  static boolean is(X509Certificate certificate, String name) {
    String wanted = plain(name);
    try {
      return new LdapName(certificate.getSubjectX500Principal().getName())
          .getRdns().stream()
              .filter(SubjectName::names)
              .map(rdn -> plain(String.valueOf(rdn.getValue())))
              .anyMatch(said ->
                  said.equals(wanted)
                      || Arrays.stream(said.split(BESIDE))
                          .map(String::strip)
                          .anyMatch(wanted::equals));
    } catch (InvalidNameException unreadable) {
      return false;
    }
  }

  private static boolean names(Rdn rdn) {
    return rdn.getType().equalsIgnoreCase("CN") || rdn.getType().equalsIgnoreCase("O");
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
  }
}
