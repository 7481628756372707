package fairwell.papers.check;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Checks the time stamp of a signature (RFC 3161; RFC 5816) and gives its time. */
final class StampCheck {

  private StampCheck() {}

  static Instant of(String field, SignerInformation signer, Set<X509Certificate> anchors) {
    AttributeTable unsigned = signer.getUnsignedAttributes();
    Attribute stamp =
        unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (unsigned == null || stamp == null) {
      throw new UnsoundPaper(PaperFault.TIME_STAMP_MISSING, field, "it has no time stamp");
    }
    // Nothing covers what stands beside the stamp.
    if (unsigned.size() != 1 || stamp.getAttrValues().size() != 1) {
      throw wrong(field, "something stands beside it");
    }
    try {
      TimeStampToken token =
          new TimeStampToken(ContentInfo.getInstance(stamp.getAttrValues().getObjectAt(0)));
      SignedMessage message = SignedMessage.of(token.toCMSSignedData());
      if (message.signer().getUnsignedAttributes() != null) {
        throw wrong(field, "something stands beside its signature");
      }
      fits(field, token, signer.getSignature());
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(message.certificate()));
      Instant at = token.getTimeStampInfo().getGenTime().toInstant();
      if (Chain.of(message.certificate(), anchors, at) != Chain.KNOWN) {
        throw new UnsoundPaper(
            PaperFault.TIME_STAMP_UNKNOWN, field, "its authority is not trusted at " + at);
      }
      return at;
    } catch (UnsoundPaper unsound) {
      throw unsound;
    } catch (TSPException
        | SignedMessage.Malformed
        | OperatorCreationException
        | IOException
        | GeneralSecurityException
        | RuntimeException bad) {
      throw wrong(field, "it is not sound");
    }
  }

  private static void fits(String field, TimeStampToken token, byte[] signature)
      throws GeneralSecurityException {
    boolean right =
        token.getTimeStampInfo().getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
            && MessageDigest.isEqual(
                token.getTimeStampInfo().getMessageImprintDigest(),
                MessageDigest.getInstance("SHA-256").digest(signature));
    if (!right) {
      throw wrong(field, "it is about another signature");
    }
  }

  private static UnsoundPaper wrong(String field, String detail) {
    return new UnsoundPaper(PaperFault.TIME_STAMP_WRONG, field, detail);
  }
}
