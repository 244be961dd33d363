"""Runs a program on a terminal of its own: prints what it showed, then its exit code.

Arguments: what to do once a line ends with ": ", or the program says how typing ends ("" for nothing), then
the command line. Of several things to do, with the character RS between them, each answers one question. They
are texts to type, "close" for the terminal, and "signal NAME", after which the last thing printed is whether
the terminal echoes.
"""
import os
import pty
import signal
import sys
import termios

todo, command = sys.argv[1].split("\x1e"), sys.argv[2:]
tells_echo = any(each.startswith("signal ") for each in todo)
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
shown = b""
while True:
    try:
        data = os.read(terminal, 65536)
    except OSError:
        break
    if not data:
        break
    shown += data
    if not (todo and todo[0] and shown.endswith((b": ", b"of its own\r\n"))):
        continue
    doing = todo.pop(0)
    if doing == "close":
        os.close(terminal)
        break
    if doing.startswith("signal "):
        os.kill(pid, getattr(signal, doing.split()[1]))
    else:
        os.write(terminal, doing.encode())
_, status = os.waitpid(pid, 0)
if tells_echo:
    echoes = termios.tcgetattr(terminal)[3] & termios.ECHO
    shown += b"echo on" if echoes else b"echo off"
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(status))
