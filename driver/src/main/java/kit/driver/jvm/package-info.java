/** kit on the JVM: the only code that touches java.io, java.nio, processes and standard streams. */
package kit.driver.jvm;
