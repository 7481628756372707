package fairwell.papers.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.SignerInformation;

/**
 * A CMS message of exactly one form: plain DER, one signer, its certificate and nothing else. Parts
 * that no signature covers have only one value that is accepted, so none can be changed unnoticed.
 */
final class SignedMessage {

  /** RFC 5652, section 5.1: by the type of what is signed. */
  private static final int VERSION_OF_SIGNATURES = 1;

  private static final int VERSION_OF_STAMPS = 3;

  private static final Set<ASN1ObjectIdentifier> DIGESTS =
      Set.of(
          NISTObjectIdentifiers.id_sha256,
          NISTObjectIdentifiers.id_sha384,
          NISTObjectIdentifiers.id_sha512);

  private final SignerInformation signer;
  private final X509Certificate certificate;

  private SignedMessage(SignerInformation signer, X509Certificate certificate) {
    this.signer = signer;
    this.certificate = certificate;
  }

  /** Why a message is not of that form. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message, null, false, false);
    }
  }

  SignerInformation signer() {
    return signer;
  }

  X509Certificate certificate() {
    return certificate;
  }

  /** A detached message, with nothing but zeros behind it. */
  static SignedMessage padded(byte[] bytes, byte[] content) throws Malformed {
    int length = lengthOf(bytes);
    for (int i = length; i < bytes.length; i++) {
      if (bytes[i] != 0) {
        throw new Malformed("something stands behind it");
      }
    }
    byte[] message = Arrays.copyOf(bytes, length);
    ContentInfo info = parsed(message);
    SignedData data = signedData(info);
    if (data.getEncapContentInfo().getContent() != null) {
      throw new Malformed("it brings its own content");
    }
    try {
      return of(
          new CMSSignedData(new CMSProcessableByteArray(content), info),
          data,
          VERSION_OF_SIGNATURES);
    } catch (CMSException | RuntimeException bad) {
      throw new Malformed("it cannot be read");
    }
  }

  /** What a message says of a time stamp: a message around its content. */
  static SignedMessage of(CMSSignedData message) throws Malformed {
    SignedData data = signedData(message.toASN1Structure());
    if (!(data.getEncapContentInfo().getContent() instanceof ASN1OctetString)) {
      throw new Malformed("its content is of another form");
    }
    return of(message, data, VERSION_OF_STAMPS);
  }

  private static SignedMessage of(CMSSignedData message, SignedData data, int version)
      throws Malformed {
    Collection<SignerInformation> signers = message.getSignerInfos().getSigners();
    Collection<X509CertificateHolder> certificates = message.getCertificates().getMatches(null);
    if (signers.size() != 1 || certificates.size() != 1) {
      throw new Malformed("it has not exactly one signer and one certificate");
    }
    SignerInformation signer = signers.iterator().next();
    X509CertificateHolder holder = certificates.iterator().next();
    AlgorithmIdentifier digest = signer.getDigestAlgorithmID();
    if (!data.getVersion().hasValue(version)
        || signer.getVersion() != 1
        || data.getCRLs() != null
        || message.getDigestAlgorithmIDs().size() != 1
        || !message.getDigestAlgorithmIDs().contains(digest)
        || !DIGESTS.contains(digest.getAlgorithm())
        || !names(signer.getSID(), holder)) {
      throw new Malformed("its parts do not fit each other");
    }
    try {
      return new SignedMessage(signer, new JcaX509CertificateConverter().getCertificate(holder));
    } catch (GeneralSecurityException bad) {
      throw new Malformed("its certificate cannot be read");
    }
  }

  /** To the byte: names that differ in capital letters alone count as equal elsewhere. */
  private static boolean names(SignerId signer, X509CertificateHolder holder) {
    return holder.getSerialNumber().equals(signer.getSerialNumber())
        && signer.getIssuer() != null
        && Arrays.equals(encoded(signer.getIssuer()), encoded(holder.getIssuer()));
  }

  private static byte[] encoded(X500Name name) {
    try {
      return name.getEncoded(ASN1Encoding.DER);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static SignedData signedData(ContentInfo info) throws Malformed {
    if (!info.getContentType().equals(CMSObjectIdentifiers.signedData)) {
      throw new Malformed("it is no signed message");
    }
    try {
      return SignedData.getInstance(info.getContent());
    } catch (RuntimeException bad) {
      throw new Malformed("it is no signed message");
    }
  }

  private static ContentInfo parsed(byte[] message) throws Malformed {
    try {
      ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(message));
      if (!Arrays.equals(info.getEncoded(ASN1Encoding.DER), message)) {
        throw new Malformed("it is not in DER");
      }
      return info;
    } catch (IOException | RuntimeException bad) {
      throw new Malformed("it cannot be read");
    }
  }

  /** How long the message is that these bytes begin with. */
  private static int lengthOf(byte[] bytes) throws Malformed {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    try (ASN1InputStream messages = new ASN1InputStream(in)) {
      if (messages.readObject() == null) {
        throw new Malformed("there is none");
      }
      return bytes.length - in.available();
    } catch (IOException | RuntimeException bad) {
      throw new Malformed("it cannot be read");
    }
  }

  static boolean isHashOf(ESSCertIDv2 id, X509Certificate certificate) {
    try {
      return id.getHashAlgorithm().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)
          && MessageDigest.isEqual(
              id.getCertHash(),
              MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    } catch (GeneralSecurityException bad) {
      return false;
    }
  }
}
