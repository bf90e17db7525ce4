# How do CMake and pkg-config find Weft?
#
# Installed: WeftConfig.cmake serves every LLVM major in the prefix and picks the one of the C compiler;
# weft.pc and weft-llvm-N.pc name one major.  With add_subdirectory the same target Weft::weft comes from here.

include(CMakePackageConfigHelpers)

# As in the installed package.  Utility targets order compilation, library targets only linking; so the module
# that every compilation loads is built behind a utility target.
add_library(WeftUse INTERFACE)
add_library(Weft::weft ALIAS WeftUse)
target_compile_options(WeftUse INTERFACE "-fplugin=$<TARGET_FILE:WeftClang>")
target_link_libraries(WeftUse INTERFACE weft)
add_custom_target(WeftPluginReady DEPENDS WeftClang)
add_dependencies(WeftUse WeftPluginReady)

if(TARGET weft-io)
  add_library(WeftIoUse INTERFACE)
  add_library(Weft::io ALIAS WeftIoUse)
  target_link_libraries(WeftIoUse INTERFACE weft-io WeftUse)
  add_dependencies(WeftIoUse WeftPluginReady)
endif()

set(WEFT_CONFIG_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/Weft")
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/WeftConfig.cmake.in" WeftConfig.cmake
  INSTALL_DESTINATION "${WEFT_CONFIG_DIR}"
  PATH_VARS CMAKE_INSTALL_LIBDIR CMAKE_INSTALL_INCLUDEDIR)
write_basic_package_version_file(WeftConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/WeftConfig.cmake" "${CMAKE_CURRENT_BINARY_DIR}/WeftConfigVersion.cmake"
  DESTINATION "${WEFT_CONFIG_DIR}")

# weft.pc finds the prefix from its own place.
file(RELATIVE_PATH WEFT_PC_TO_PREFIX "/p/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/p")
string(REGEX REPLACE "/$" "" WEFT_PC_TO_PREFIX "${WEFT_PC_TO_PREFIX}")
configure_file("${CMAKE_CURRENT_LIST_DIR}/weft.pc.in" weft.pc @ONLY)
foreach(name weft weft-llvm-${WEFT_LLVM_VERSION})
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/weft.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig"
    RENAME ${name}.pc)
endforeach()
if(TARGET weft-io)
  foreach(suffix "" -llvm-${WEFT_LLVM_VERSION})
    set(WEFT_PC_CORE weft${suffix})
    configure_file("${CMAKE_CURRENT_LIST_DIR}/weft-io.pc.in" weft-io${suffix}.pc @ONLY)
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/weft-io${suffix}.pc"
      DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
  endforeach()
endif()
