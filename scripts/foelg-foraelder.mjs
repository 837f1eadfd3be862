// Lægges ind i serveren af start.mjs: dør den proces, der startede os, lukker vi ordentligt efter os selv.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
